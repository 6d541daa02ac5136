// The add-in as a static site in dist/site, ready to be deployed. Arguments are webpack's: `--env office=local`,
// `--env base=https://…` (docs/running.md).
import { generateIndexes } from "./generate-indexes.mjs";
import { ensureInstalled, runPackage } from "./lib/install.mjs";

ensureInstalled();
generateIndexes();
const settings = ["--mode", "production", "--config-name", "site"];
runPackage("webpack/bin/webpack.js", [...settings, ...process.argv.slice(2)]);
