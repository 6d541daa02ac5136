// Style, types, import direction, unused exports and packages. Nothing here needs a network.
import { ensureInstalled, runPackage } from "./lib/install.mjs";
import { generateIndexes } from "./generate-indexes.mjs";

ensureInstalled();
generateIndexes();
runPackage("typescript/bin/tsc", ["--project", "tsconfig.json"]);
runPackage("typescript/bin/tsc", ["--project", "src/core/tsconfig.json"]);
runPackage("eslint/bin/eslint.js", ["--max-warnings", "0", "."]);
runPackage("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]);
// The generated indexes are ignored by git, but they are what names most modules.
runPackage("knip/bin/knip.js", ["--no-gitignore"]);
