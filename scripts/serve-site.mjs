// The add-in for Excel itself: https on the port that manifest.xml names. Excel only takes a certificate that this machine
// trusts; `npx office-addin-dev-certs install` makes one.
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generateIndexes } from "./generate-indexes.mjs";
import { configurations } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { serve } from "./lib/serve.mjs";

const PORT = 3000;
const ADDRESS = `https://localhost:${PORT}/taskpane.html`;

/** The files of office-addin-dev-certs where they have been made, else a certificate that nobody trusts. */
function certificate() {
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((file) => path.join(folder, file));
  if ([ca, cert, key].every((file) => existsSync(file))) return { type: "https", options: { ca, cert, key } };
  console.log("No trusted certificate yet: run `npx office-addin-dev-certs install` once, or Excel shows an error.");
  return { type: "https" };
}

ensureInstalled();
generateIndexes();
const [, site] = configurations({ serve: true });
await serve([site], { port: PORT, https: certificate() });
console.log(ADDRESS);
