// Makes one file of the tests named: `node scripts/lib/bundle-tests.mjs OUTPUT TEST…`. What is run thousands of times
// mustn't look for its modules each time.
import path from "node:path";
import { bundle, configurations } from "./build.mjs";
import { root } from "./install.mjs";

const [output, ...tests] = process.argv.slice(2);
const [commandLine] = configurations();
await bundle([
  {
    ...commandLine,
    entry: {
      [path.basename(output, ".js")]: ["./test/support/jest-on-mocha.cjs", ...tests.map((test) => `./${test}`)],
    },
    output: { path: path.resolve(root, path.dirname(output)), filename: "[name].js" },
    devtool: false,
    // Tests read files beside them.
    node: { __dirname: true },
  },
]);
