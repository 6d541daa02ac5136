const path = require("node:path");
const { root, typescript } = require("./common");

/**
 * The command line for Node, the threads that a batch runs in, and the one that reads legacy files. Packages stay outside
 * the bundles, so that a heavy one is only loaded by the command
 * that needs it.
 * @returns {import("webpack").Configuration}
 */
module.exports = () => ({
  name: "cli",
  target: "node20",
  entry: {
    scorecheck: "./src/cli/main.ts",
    "batch-thread": "./src/cli/batch/thread.ts",
    "legacy-thread": "./src/hosts/legacy/thread/main.ts",
  },
  output: { path: path.join(root, "dist/cli"), filename: "[name].js", chunkFormat: "commonjs" },
  externalsPresets: { node: true },
  externals: [
    ({ request }, done) =>
      /^[./]/.test(request) || path.isAbsolute(request) ? done() : done(null, `commonjs ${request}`),
  ],
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
  devtool: "inline-source-map",
  stats: "errors-warnings",
});
