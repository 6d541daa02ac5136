import { spawnSync } from "node:child_process";
import path from "node:path";
import { ROOT } from "./sample";

export const SCRIPT = path.join(ROOT, "scripts/scorecheck.mjs");

/** Runs the real command line in a folder; it is built where it is older than its sources. */
export function realScorecheck(
  folder: string,
  argv: readonly string[],
): { readonly status: number | null; readonly out: string; readonly err: string } {
  const ran = spawnSync(process.execPath, [SCRIPT, ...argv], { cwd: folder, encoding: "utf8" });
  return { status: ran.status, out: ran.stdout, err: ran.stderr.replace(/^Building …\n/, "") };
}
