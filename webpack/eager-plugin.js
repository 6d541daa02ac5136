const HINT = "//# allFunctionsCalledOnLoad\n";

/**
 * Has the browser compile some scripts whole while they are loaded, in the background, instead of function by function
 * when they are first called, which would be while somebody waits (Chromium's explicit compile hints, from 136 on; others
 * see a comment). In a production build only, and before files are named by what is in them.
 */
class EagerPlugin {
  /** @param {RegExp} files the names of the scripts that are called as soon as they are there */
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EagerPlugin", (compilation) => {
      if (compiler.options.mode !== "production") return;
      const { ConcatSource } = compiler.webpack.sources;
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: "EagerPlugin", stage }, (assets) => {
        for (const name of Object.keys(assets).filter((each) => this.files.test(each))) {
          compilation.updateAsset(name, (source) => new ConcatSource(HINT, source));
        }
      });
    });
  }
}

module.exports = { EagerPlugin };
