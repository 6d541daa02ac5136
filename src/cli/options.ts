/** What an option takes, and which commands know it. */
interface Option {
  readonly type: "string" | "boolean";
  readonly of: readonly string[];
  readonly short?: string;
}

const COMMANDS = [
  "review",
  "batch",
  "merge",
  "explain",
  "score",
  "recalculate",
  "working-paper",
  "fill",
  "clear-marks",
  "new-year",
  "hand-in",
];

export interface Options {
  readonly [option: string]: Option;
}

const OPTIONS: Options = {
  json: { type: "boolean", of: ["review", "explain", "score"] },
  strict: { type: "boolean", of: ["review", "batch", "merge"] },
  sheet: { type: "string", of: ["review", "recalculate", "working-paper", "fill"] },
  columns: { type: "string", of: ["review", "working-paper", "fill"] },
  profile: { type: "string", of: ["review", "recalculate", "batch", "working-paper", "fill"] },
  out: {
    type: "string",
    of: ["recalculate", "clear-marks", "batch", "merge", "working-paper", "fill", "new-year", "hand-in"],
  },
  jobs: { type: "string", of: ["batch"] },
  results: { type: "string", of: ["batch"] },
  shard: { type: "string", of: ["batch"] },
  "from-scores": { type: "boolean", of: ["working-paper"] },
  "from-results": { type: "boolean", of: ["working-paper"] },
  reasons: { type: "boolean", of: ["working-paper"] },
  values: { type: "boolean", of: ["fill", "hand-in"] },
  replace: { type: "boolean", of: ["fill"] },
  mark: { type: "boolean", of: ["recalculate"] },
  "fix-text": { type: "boolean", of: ["recalculate"] },
  lang: { type: "string", of: COMMANDS },
  help: { type: "boolean", short: "h", of: COMMANDS },
  version: { type: "boolean", of: [] },
};

/** A batch's lines of JSON are too many for standard output: they go to a file. */
const OPTIONS_OF_BATCH: Options = { ...OPTIONS, json: { type: "string", of: ["batch"] } };

export const isCommand = (name: string): boolean => COMMANDS.includes(name);

/** The options of the command that a line begins with. */
export const optionsFor = (argv: readonly string[]): Options =>
  argv.find((word) => !word.startsWith("-")) === "batch" ? OPTIONS_OF_BATCH : OPTIONS;
