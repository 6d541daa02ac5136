const path = require("node:path");

/**
 * The command line, one file for Node. Packages stay outside the bundle, so that a heavy one is only loaded
 * by the command that needs it.
 * @type {import("webpack").Configuration}
 */
const commandLine = {
  name: "cli",
  target: "node20",
  entry: { scorecheck: "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", chunkFormat: "commonjs" },
  externalsPresets: { node: true },
  externals: [
    ({ request }, done) =>
      /^[./]/.test(request) || path.isAbsolute(request) ? done() : done(null, `commonjs ${request}`),
  ],
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }] },
  optimization: { minimize: false },
  devtool: "inline-source-map",
  stats: "errors-warnings",
};

module.exports = [commandLine];
