// Excel itself with the add-in in it: `start desktop`, `start web --document URL`, `stop`. What follows goes to
// office-addin-debugging as it is.
import { ensureInstalled, runPackage } from "./lib/install.mjs";

const [command, ...args] = process.argv.slice(2);
const devServer = ["--app", "excel", "--dev-server", "node scripts/serve-site.mjs", "--dev-server-port", "3000"];

ensureInstalled();
runPackage("office-addin-debugging/cli.js", [
  command,
  "manifest.xml",
  ...args,
  ...(command === "start" ? devServer : []),
]);
