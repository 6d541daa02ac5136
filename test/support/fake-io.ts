import type { ExitStatus, Io } from "../../src/cli/io";
import { readLegacy } from "../../src/hosts/legacy/read-legacy";
import { run } from "../../src/cli/run";

/** What a command has done, as its caller sees it. */
export interface Ran {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly folder?: string;
  readonly stdin?: readonly string[];
  readonly width?: number;
  readonly colour?: boolean;
}

/** Runs the command line in this process. */
export async function scorecheck(argv: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { folder = process.cwd(), stdin = [], width = 100, colour = false } = surroundings;
  const [out, err]: [string[], string[]] = [[], []];
  const io: Io = {
    folder,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    lines: () => linesOf(stdin),
    // In this thread; test/hosts/legacy tries the one of its own.
    readLegacy: (bytes) =>
      new Promise((resolve) => {
        resolve(readLegacy(bytes));
      }),
    width,
    progressWidth: null,
    colour,
  };
  const status = await run(argv, io);
  return { status, out: out.join(""), err: err.join("") };
}

async function* linesOf(lines: readonly string[]): AsyncIterable<string> {
  yield* await Promise.resolve(lines);
}

/** What was printed with `--json`, one value a line. */
export function jsonLines({ out }: Ran): unknown[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}
