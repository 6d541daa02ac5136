const fs = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");

/** Types are checked by `tsc` in the lint step. */
const typescript = { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } };

/** A style sheet that a page names stays a file of its own: the pages' policies allow nothing else. */
const styleSheet = { test: /\.css$/, type: "asset/resource" };

/** What all bundles for a browser share. */
const forBrowsers = (env) => ({
  // Nothing in these folders changes without the lock file.
  snapshot: { managedPaths: [path.join(root, "node_modules")] },
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(root, "node_modules/.cache/webpack"),
    buildDependencies: { config: fs.readdirSync(__dirname).map((file) => path.join(__dirname, file)) },
    version: JSON.stringify(env),
  },
  devtool: env.WEBPACK_SERVE || env.serve ? "source-map" : false,
  stats: "errors-warnings",
  performance: false,
});

module.exports = { root, typescript, styleSheet, forBrowsers };
