import type { FileResult } from "../../core/batch/file-result";
import { readResult } from "../../core/batch/read-result";

/** Results as a file keeps them: one a line, in UTF-8. */
export function* resultLines(results: readonly FileResult[]): Iterable<Uint8Array> {
  for (const result of results) yield Buffer.from(`${JSON.stringify(result)}\n`);
}

/** What {@link resultLines} has written; the number of the first line, from 1, that isn't a result of ours. */
export function readResultLines(text: string): readonly FileResult[] | { readonly badLine: number } {
  const results: FileResult[] = [];
  const lines = text.replace(/\n$/, "").split("\n");
  for (const [i, line] of lines.entries()) {
    if (text === "") break;
    const result = readResult(parsed(line));
    if (!result) return { badLine: i + 1 };
    results.push(result);
  }
  return results;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
