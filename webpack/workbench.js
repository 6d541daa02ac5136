const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { forBrowsers, root, styleSheet, typescript } = require("./common");

/** Of a page for development: it calculates by WebAssembly and shows the pane in a frame, all of it from here. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * The workbench: a page with a workbook and the pane in front of it. The site belongs into its folder `site`. Settings:
 * `output`.
 * @param {Record<string, unknown>} env
 * @returns {import("webpack").Configuration}
 */
module.exports = (env) => ({
  ...forBrowsers(env),
  name: "workbench",
  target: ["web", "es2020"],
  entry: { workbench: "./src/workbench/page/main.ts", preload: "./src/workbench/page/frame.ts" },
  output: {
    path: path.resolve(root, env.workbenchOutput ?? "dist/workbench"),
    filename: "[name].js",
    assetModuleFilename: "[name][ext]",
    ...(env.serve && { publicPath: "/" }),
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [typescript, styleSheet],
    // The package would have its wasm file bundled a second time.
    parser: { javascript: { url: false } },
  },
  plugins: [
    new HtmlPlugin({
      template: "./src/workbench/page/index.html",
      filename: "index.html",
      chunks: ["workbench"],
      csp: POLICY,
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/sample.xlsx", to: "sample.xlsx" },
        { from: "node_modules/@ironcalc/wasm/wasm_bg.wasm", to: "ironcalc.wasm" },
      ],
    }),
  ],
});
