import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const modifiedAt = (file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Installs the packages of the lock file when they are missing or older than it, so that a fresh clone needs no step
 * before `npm start` and `npm test`. Everything it prints goes to standard error: standard output belongs to the result.
 */
export function ensureInstalled() {
  if (modifiedAt("node_modules/.package-lock.json") >= modifiedAt("package-lock.json")) return;
  process.stderr.write("Installing packages from package-lock.json …\n");
  run("npm", ["ci", "--no-audit", "--no-fund"], { stdio: ["ignore", 2, 2] });
}

/** Runs a command in the project's folder; ends this process with the command's status when it fails. */
export function run(command, args, options = {}) {
  // npm is a .cmd file on Windows, and Node only starts those through a shell.
  const shell = process.platform === "win32";
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell, ...options });
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a program of an installed package by its script, without a shell in between. */
export function runPackage(script, args, options) {
  run(process.execPath, [path.join(root, "node_modules", script), ...args], { shell: false, ...options });
}
