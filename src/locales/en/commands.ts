import { counted } from "../format";
import type { Texts } from "../texts";

export const commands: Texts["commands"] = {
  help: `Scorecheck reads indicator score tables and shows every place where they contradict themselves.

Usage (commands follow npm run -s scorecheck --)
  review FILE… [--json] [--strict] [--sheet NAME] [--columns ROLES]
        [--profile RULES]
      Reviews workbooks; a folder stands for all its workbooks. Older formats (.xls, .et, tables in web pages
      or text) are reviewed too.
  batch FOLDER|FILE… --out REPORT.xlsx [--json LINES.ndjson] [--jobs N] [--shard 2/8]
        [--results PART.ndjson] [--strict] [--profile RULES]
      Reviews all workbooks of a folder and of the folders in it, or those of a pattern ("*/table.xlsx"), and
      writes one report: summary, findings, what could not be reviewed. Run again, it goes on where it stopped.
  merge PART.ndjson… --out REPORT.xlsx [--strict]
      Makes one report of the results that batches wrote with --results: the report of the whole.
  recalculate FILE --out COPY [--mark] [--fix-text] [--sheet NAME] [--profile RULES]
      Writes the total as a SUM formula into a copy; --mark also marks the contradictions,
      --fix-text first turns scores stored as text into numbers.
  working-paper FILE --out COPY [--from-results] [--from-scores] [--reasons]
        [--sheet NAME] [--columns ROLES] [--profile RULES]
      Makes the sheet 评分底稿 in a copy, one row an answer; made again, it keeps the answers.
      --from-results fills in answers that a row's own target and result give, where they are certain.
      --from-scores fills in the answers behind scores that are there, where only one set of them fits,
      and says of the others what they leave open.
      --reasons drafts a sentence as the reason where points are lost and none is given, for you to edit.
  fill FILE --out COPY [--values] [--replace] [--sheet NAME] [--columns ROLES]
        [--profile RULES]
      Writes the scores that its answers come to as formulas into a copy; --values writes plain values,
      --replace overwrites scores that differ from their answers.
  new-year FILE --out COPY
      Starts a new year in a copy: clears answers, reasons and evidence of the working paper and the acceptances
      of single findings, and leaves everything else alone.
  clear-marks FILE --out COPY
      Removes this tool's marks in a copy and leaves everything else alone.
  hand-in FILE --out COPY [--values]
      Makes the copy to hand in: without this tool's marks, sheets and settings; formulas over the working paper
      become values, with --values all of them.
  explain [--json]
      Reads criteria from standard input, one a line, and tells which scores they allow.
  score [--json]
      Reads criteria with answers (JSON) from standard input and works the scores out: the calculation,
      and an Excel formula.

Options
  --json        one line of JSON for each file (each criterion); batch writes them to the file named
  --strict      exit status 1 when there is a finding of severity error
  --out         the report of a batch, or the changed copy
  --jobs        how many files are reviewed at once; as many as there are processors by default
  --shard       only one part, such as the second of eight (2/8); the parts' results one behind the other are the whole
  --results     writes the results to a file for merge, too
  --columns     says what columns hold and where the header is: score=I,weight=F,header=3
                (of several columns of scores, score= names the one that is checked and scored;
                 level1 to level4, weight, criterion, score, reviewScore, target, actual …)
  --profile     the rules: the id of built-in ones (national-2020, central-2021 …) or a JSON file of your own;
                without it, those that the workbook keeps
  --lang LANG   language of the output: zh-CN (default) or en
  --help        shows this text
  --version     shows the version

Exit status
  0 fine; 1 an error was found and --strict given; 2 a file could not be read, nothing was written, or misuse.
The original file is never changed.`,
  misuse: {
    "no-command": () => "No command was given.",
    "unknown-command": (command) => `There is no command "${command}".`,
    "unknown-option": (option) => `There is no option ${option} here.`,
    "missing-value": (option) => `Option ${option} needs a value.`,
    "surplus-value": (option) => `Option ${option} takes no value.`,
    "unwanted-argument": (argument) => `"${argument}" is one argument too many.`,
    "no-file": () => "No file was named.",
    "one-file": () => "Only one file can be handled at a time.",
    "no-out": () => "--out COPY is missing: results are only written to a copy.",
    "no-report": () => "There is no --out report: what a batch finds is written into a new .xlsx file.",
    "bad-jobs": (jobs) => `--jobs takes a whole number from 1 to 256, not “${jobs}”.`,
    "bad-shard": (shard) => `--shard is written as 2/8, the second of eight parts, not “${shard}”.`,
    "out-is-input": () => "--out must not be the original: it is never changed.",
    "bad-columns": (piece: string) => `--columns can't be read at "${piece}": write score=I,weight=F,header=3.`,
    "unknown-profile": (named) => `There are no rules "${named}", nor such a file.`,
    "unknown-language": (language) => `There is no language ${language}; use zh-CN or en.`,
  },
  seeHelp: "See --help.",
  failed: (file, message, code) => `${file}: ${message} (${code})`,
  badLine: (line) =>
    `Line ${line} is no usable JSON: it needs id, text (a string), weight (a number or null) and, to be scored, answers.`,
  noWorkbooks: "There is no workbook: check the folder, the names or the pattern.",
  resumed: (files) => `Going on with an interrupted batch: ${counted(files, "file")} done before.`,
  progress: ({ done, all, failed, rate, secondsLeft }) =>
    `${done}/${all}${failed > 0 ? `, ${failed} failed` : ""}, ${rate.toFixed(1)} files/s, about ${secondsLeft} s left`,
  batchDone: (files, failed) =>
    `${counted(files, "file")}${failed > 0 ? `, of which ${failed} could not be read (see the last sheet)` : ""}`,
  noResults: (file, line) =>
    `Line ${line} of ${file} is no result that this version's batch --results has written, or the file can't be read. Make this part again.`,
  mergedTwice: (file) => `There are two results of ${file}: check whether a part was given twice.`,
  notWritable: (file) => `${file} can't be written. Check its folder, your rights, and whether the file is open.`,
  written: (file) => `Written: ${file}`,
  legacyReadOnly: (file) => `${file} has an older format: it holds no marks of this tool and can't be written.`,
  legacyNeedsXlsx: (out) =>
    `What comes of a file of an older format can only be written as a new .xlsx workbook. Give --out a name that ends in .xlsx instead of ${out}.`,
  converted: (file) =>
    `${file} has an older format and stays as it is; the result is a new workbook with its contents. Kept are values, formulas, number formats, merged cells, column widths, and what is hidden. Not kept are fonts, colours, borders, notes, pictures, charts, conditional formats, validations, names, macros, protection and print settings; of formulas that use names, arrays or other workbooks only the results.`,
  nothingWritten: "No file was written.",
  recalculated: (sheet, cells) => `${sheet}: recalculated ${cells.join(", ")}`,
  fixTextHint: "Use --fix-text to turn them into numbers as well.",
  unchanged: (sheet) => `${sheet}: the total already is the right SUM formula`,
  marked: (sheet, count) => `${sheet}: ${counted(count, "mark")} in place`,
  cleared: (sheet, count) => `${sheet}: ${counted(count, "mark")} removed`,
  notDone: (sheet, reason) => `${sheet}: ${reason}`,
  handedIn: ({ removed, formulas, marks }) =>
    `To hand in: ${counted(marks, "mark")} removed; ${removed.length > 0 ? `without the sheets ${removed.join(", ")}` : "no sheets of this tool"}; ${counted(formulas, "formula")} turned into the values that the file holds`,
  uncalculated: (places) =>
    `The results that the file holds of these formulas may be old (cells that they rest on were changed since), so they can't become values: ${places.map(({ sheet, cells }) => `${sheet} ${cells.join(", ")}`).join("; ")}. Open the file in Excel or WPS, save it there, and try again.`,
  onlyOwnSheets: "The workbook holds sheets of this tool only, and nothing to hand in.",
  noTable: "There is no indicator table in the workbook, so there is no total to recalculate.",
};
