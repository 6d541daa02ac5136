const ts = require("typescript");

/** Turns a package's ES module into CommonJS for jest; its import.meta only serves ways of loading that tests don't use. */
module.exports = {
  process(source) {
    const { outputText } = ts.transpileModule(source.replace(/import\.meta\.url/g, '"file:///"'), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2021 },
    });
    return { code: outputText };
  },
};
