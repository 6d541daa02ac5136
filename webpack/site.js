const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BudgetPlugin } = require("./budget-plugin");
const { contentSecurityPolicy } = require("./content-security-policy");
const { EagerPlugin } = require("./eager-plugin");
const { forBrowsers, root, styleSheet, typescript } = require("./common");
const officeLibrary = require("./office");
const { PANE_PAGE, PreloadPlugin } = require("./preload-plugin");

/** The address in manifest.xml, which is that of the development server. */
const DEVELOPMENT = "https://localhost:3000";

/** Of the page for reviewers: it loads itself and asks nothing of anybody. */
const REVIEW_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self'; " +
  "base-uri 'none'; form-action 'none'";

/**
 * What the pane may weigh, gzipped, with the texts of one language. It opens beside a workbook in a web view that often has
 * no cache, over a bureau's slow network: at 1 Mbit/s this is under two seconds. React takes 46 KB of it.
 */
const PANE_KILOBYTES = 210;

/**
 * The add-in as a static site: pane with ribbon functions, the page for reviewers, help, icons, manifest.
 * Settings: `office` (see office.js), `base`, the https address that the manifest is to name, `workbench` for the
 * copy within the workbench, `output`.
 * @param {Record<string, unknown>} env
 * @returns {import("webpack").Configuration}
 */
module.exports = (env) => {
  const office = officeLibrary(env.workbench ? "local" : env.office);
  const base = baseAddress(env.base);
  const page = { csp: contentSecurityPolicy(office.address), officeJs: office.address, chunks: ["texts", "taskpane"] };
  const pane = { ...page, template: "./src/taskpane/taskpane.html", inject: false, chunksSortMode: "manual" };
  return {
    ...forBrowsers(env),
    name: "site",
    target: ["web", "es2019"],
    entry: {
      texts: "./src/taskpane/first-texts.ts",
      taskpane: { import: "./src/taskpane/main.tsx", dependOn: "texts" },
      review: "./src/reviewpage/main.tsx",
    },
    output: {
      path: path.resolve(root, env.output ?? "dist/site"),
      // The name changes with the contents, so that no cache mixes old and new.
      filename: env.serve ? "[name].js" : "[name].[contenthash:8].js",
      chunkFilename: env.serve ? "[name].chunk.js" : "[name].[contenthash:8].js",
      assetModuleFilename: env.serve ? "[name][ext]" : "[name].[contenthash:8][ext]",
      ...(env.serve && { publicPath: env.workbench ? "/site/" : "/" }),
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [typescript, styleSheet] },
    plugins: [
      new EagerPlugin(/^(texts|taskpane|locale-.*)\.[^.]+\.js$/),
      new BudgetPlugin({ entries: ["texts", "taskpane"], oneOf: "locale-", kilobytes: PANE_KILOBYTES }),
      new HtmlPlugin({ ...pane, filename: "taskpane.html" }),
      new HtmlPlugin({
        template: "./src/reviewpage/review.html",
        filename: "review.html",
        chunks: ["review"],
        csp: REVIEW_POLICY,
      }),
      new HtmlPlugin({ template: "./src/taskpane/help.html", filename: "help.html", chunks: [] }),
      ...(env.workbench ? [new HtmlPlugin({ ...pane, filename: PANE_PAGE }), new PreloadPlugin()] : []),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/taskpane/guard.js", to: "guard.js", info: { minimized: true } },
          { from: "manifest.xml", transform: (xml) => xml.toString().split(DEVELOPMENT).join(base) },
          ...office.copies,
        ],
      }),
    ],
  };
};

function baseAddress(setting) {
  if (setting === undefined) return DEVELOPMENT;
  const url = new URL(String(setting));
  if (url.protocol !== "https:") throw new Error(`--env base=${setting}: Office only loads add-ins over https.`);
  return url.href.replace(/\/$/, "");
}
