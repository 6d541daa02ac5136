import path from "node:path";
import { createInterface } from "node:readline";
import { readerInThread } from "../hosts/legacy/thread/read-in-thread";
import { run } from "./run";

// A reader that has seen enough (`… | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

/** Built beside this file. */
const LEGACY_THREAD = path.join(__dirname, "legacy-thread.js");

void run(process.argv.slice(2), {
  folder: callersFolder(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  readLegacy: readerInThread(LEGACY_THREAD),
  colour: process.stdout.isTTY && !process.env["NO_COLOR"],
  width: process.stdout.isTTY ? process.stdout.columns : Infinity,
  progressWidth: process.stderr.isTTY ? process.stderr.columns : null,
}).then((status) => {
  process.exitCode = status;
});

/** npm changes to the project's folder before it runs a script, and leaves the caller's in a variable. */
function callersFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
  return script === "scorecheck" && caller !== undefined ? caller : process.cwd();
}
