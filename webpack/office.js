const path = require("node:path");
const { root } = require("./common");

/** Where Microsoft wants office.js to be loaded from. */
const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The folder of a local copy, beside the page. office.js finds its other files by the folder that it lies in. */
const FOLDER = "office-js";

/** What of the package Excel loads on Windows, Mac, iPad and the web, in the languages that the pane speaks. */
const FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-{win32-16.00,win32-16.01,web-16.00,mac-16.00,ios-16.00}.js",
  "{zh-cn,en-us}/office_strings.js",
];

/**
 * What the setting says about office.js: nothing for Microsoft's own address, another address, or "local" for the copy
 * from the package, which is put beside the page.
 * @param {unknown} setting
 */
module.exports = function officeLibrary(setting) {
  if (setting === "local") return { address: `${FOLDER}/office.js`, copies: copies() };
  const address = typeof setting === "string" ? setting : MICROSOFT;
  const url = new URL(address);
  if (url.protocol !== "https:" || !/\/office(\.debug)?\.js$/.test(url.pathname)) {
    throw new Error(`--env office=${address}: needs the https address of a file named office.js, or "local".`);
  }
  return { address, copies: [] };
};

/** Microsoft's terms want the files as they are: `minimized` keeps the minimizer away from them. */
function copies() {
  const context = path.join(root, "node_modules/@microsoft/office-js/dist");
  return FILES.map((from) => ({ context, from, to: `${FOLDER}/[path][name][ext]`, info: { minimized: true } }));
}
