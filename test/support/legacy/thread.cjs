// The thread's program as it stands in the sources: in a thread there is neither jest nor a bundle.
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { ModuleKind, transpileModule } = require("typescript");

require.extensions[".ts"] = (module, file) => {
  const options = { module: ModuleKind.CommonJS, target: "ES2019", esModuleInterop: true };
  module._compile(transpileModule(readFileSync(file, "utf8"), { compilerOptions: options }).outputText, file);
};
require(path.resolve(__dirname, "../../../src/hosts/legacy/thread/main.ts"));
