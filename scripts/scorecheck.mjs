// The command line: installs and builds what is missing, then runs in this same process with the arguments given.
import { pathToFileURL } from "node:url";
import { buildCommandLine } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";

ensureInstalled();
const commandLine = await buildCommandLine();
if (commandLine) await import(pathToFileURL(commandLine));
