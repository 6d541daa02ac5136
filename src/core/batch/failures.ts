import type { DraftCell } from "../edits/sheet-draft";
import { type OutputTable, text } from "../outputs/draft";
import { type AddressOf, figure, fileLink } from "./cells";
import type { FileResult } from "./file-result";
import type { ReportWords } from "./words";

/** 未能处理: files that could not be read, files without a score table, and sheets that were left out; each with why. */
export function failuresOf(results: readonly FileResult[], words: ReportWords, addressOf: AddressOf): OutputTable {
  const { columns } = words;
  const rows = results.flatMap((result): DraftCell[][] => {
    const { file, problem, leftOut } = result;
    const href = addressOf(file);
    const link = fileLink(file, href === null ? null : { href });
    if (problem) return [[link, text(""), text(problem.message)]];
    return leftOut.map(({ sheets, message }) => [link, text(sheets.join(words.separator)), text(message)]);
  });
  return {
    heading: words.headings.failures,
    below: rows.length === 0 ? words.nothingFailed : words.failuresNote(rows.length),
    orientation: "landscape",
    columns: [
      { header: columns.number, width: 7 },
      { header: columns.file, width: 44 },
      { header: columns.sheet, width: 24 },
      { header: columns.reason, width: 70 },
    ],
    rows: rows.map((cells, i) => [figure(i + 1), ...cells]),
  };
}
