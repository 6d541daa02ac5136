import { parseArgs } from "node:util";
import type { TableChoice } from "../core/table/choice";
import type { Texts } from "../locales/texts";
import { readShard } from "./batch/shard";
import { readColumnChoice } from "./column-choice";
import type { Command } from "./command";
import { isCommand, optionsFor } from "./options";

type MisuseCode = keyof Texts["commands"]["misuse"];

/** The command line can't be followed; `subject` is the word that is wrong. */
export class MisuseError extends Error {
  override readonly name = "MisuseError";

  constructor(
    readonly code: MisuseCode,
    readonly subject = "",
  ) {
    super(code);
  }
}

/** More threads than any machine has use for. */
const MOST_JOBS = 256;

/** The language that is asked for, found even where the rest of the line is wrong; null when none is. */
export function languageIn(argv: readonly string[]): string | null {
  const { values } = parseArgs({ args: [...argv], options: { lang: { type: "string" } }, strict: false });
  return typeof values.lang === "string" ? values.lang : null;
}

/** Reads a command line. Throws a {@link MisuseError}. */
export function readArguments(argv: readonly string[]): Command {
  const { given, words } = wordsAndOptions(argv);
  const [name, ...files] = words;
  const is = (option: string) => given.has(option);
  const valueOf = (option: string) => given.get(option) ?? null;
  const chosenSheet = { sheet: valueOf("sheet"), profile: valueOf("profile") };

  if (is("version") && name === undefined) return { name: "version" };
  if (is("help") || (name === undefined && given.size === 0)) return { name: "help" };
  if (name === undefined) throw new MisuseError("no-command");
  const options = optionsFor(argv);
  for (const option of given.keys()) {
    if (!options[option]?.of.includes(name) && isCommand(name)) throw new MisuseError("unknown-option", `--${option}`);
  }
  switch (name) {
    case "review":
      if (files.length === 0) throw new MisuseError("no-file");
      return {
        name,
        files,
        json: is("json"),
        strict: is("strict"),
        sheet: valueOf("sheet"),
        choice: chosen(valueOf("columns")),
        profile: valueOf("profile"),
      };
    case "batch":
      return { name, ...batch(files, valueOf), strict: is("strict"), profile: valueOf("profile") };
    case "merge":
      return { name, ...report(files, valueOf("out")), strict: is("strict") };
    case "explain":
    case "score":
      if (files[0] !== undefined) throw new MisuseError("unwanted-argument", files[0]);
      return { name, json: is("json") };
    case "recalculate":
      return {
        name,
        ...copied(files, valueOf("out")),
        mark: is("mark"),
        fixText: is("fix-text"),
        ...chosenSheet,
      };
    case "working-paper":
      return {
        name,
        ...copied(files, valueOf("out")),
        offers: { fromScores: is("from-scores"), fromResults: is("from-results"), reasons: is("reasons") },
        choice: chosen(valueOf("columns")),
        ...chosenSheet,
      };
    case "fill":
      return {
        name,
        ...copied(files, valueOf("out")),
        values: is("values"),
        replace: is("replace"),
        choice: chosen(valueOf("columns")),
        ...chosenSheet,
      };
    case "clear-marks":
    case "new-year":
      return { name, ...copied(files, valueOf("out")) };
    case "hand-in":
      return { name, ...copied(files, valueOf("out")), values: is("values") };
    default:
      throw new MisuseError("unknown-command", name);
  }
}

function batch(
  files: readonly string[],
  valueOf: (option: string) => string | null,
): Pick<Extract<Command, { name: "batch" }>, "files" | "out" | "json" | "results" | "jobs" | "shard"> {
  const [jobs, shard] = [valueOf("jobs"), valueOf("shard")];
  if (jobs !== null && !(/^[1-9]\d*$/.test(jobs) && Number(jobs) <= MOST_JOBS)) throw new MisuseError("bad-jobs", jobs);
  const part = shard === null ? null : readShard(shard);
  if (shard !== null && !part) throw new MisuseError("bad-shard", shard);
  return {
    ...report(files, valueOf("out")),
    json: valueOf("json"),
    results: valueOf("results"),
    jobs: jobs === null ? null : Number(jobs),
    shard: part,
  };
}

function report(
  files: readonly string[],
  out: string | null,
): { readonly files: readonly string[]; readonly out: string } {
  if (files.length === 0) throw new MisuseError("no-file");
  if (out === null) throw new MisuseError("no-report");
  return { files, out };
}

function chosen(text: string | null): TableChoice | null {
  if (text === null) return null;
  const { choice, wrong } = readColumnChoice(text);
  if (wrong !== null) throw new MisuseError("bad-columns", wrong);
  return choice;
}

function copied(
  [file, another]: readonly string[],
  out: string | null,
): { readonly file: string; readonly out: string } {
  if (file === undefined) throw new MisuseError("no-file");
  if (another !== undefined) throw new MisuseError("one-file");
  if (out === null) throw new MisuseError("no-out");
  return { file, out };
}

/** The tokens are judged here and not by parseArgs, whose complaints are English prose. */
function wordsAndOptions(argv: readonly string[]): { given: ReadonlyMap<string, string>; words: readonly string[] } {
  const options = optionsFor(argv);
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const known = options[token.name];
    if (!known) throw new MisuseError("unknown-option", token.rawName);
    // A following option is no value, though parseArgs takes it for one: `--out --mark`.
    const value = !token.inlineValue && token.value?.startsWith("--") ? "" : (token.value ?? "");
    if (known.type === "string" && value === "") throw new MisuseError("missing-value", token.rawName);
    if (known.type === "boolean" && token.value !== undefined) throw new MisuseError("surplus-value", token.rawName);
    given.set(token.name, value);
  }
  return { given, words };
}
