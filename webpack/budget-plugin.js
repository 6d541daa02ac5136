const { gzipSync } = require("node:zlib");

const KILOBYTE = 1024;

/**
 * Fails a production build in which the entries' scripts, all style sheets and the largest of those chunks of which one is
 * loaded at the start (`oneOf`, how their names begin), gzipped as a server sends them, are larger together than a number
 * of kilobytes. Style sheets are files that pages name, so none belongs to an entry.
 */
class BudgetPlugin {
  constructor({ entries, oneOf, kilobytes }) {
    this.entries = entries;
    this.oneOf = oneOf;
    this.kilobytes = kilobytes;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("BudgetPlugin", (compilation) => {
      if (compiler.options.mode !== "production") return;
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "BudgetPlugin", stage }, (assets) => {
        const scripts = this.entries.flatMap((name) => compilation.entrypoints.get(name)?.getFiles() ?? []);
        const styles = Object.keys(assets).filter((name) => name.endsWith(".css"));
        const files = [...scripts.filter((name) => name.endsWith(".js")), ...styles];
        const sizeOf = (names) => names.reduce((sum, name) => sum + gzipSync(assets[name].buffer()).length, 0);
        const choices = [...compilation.namedChunkGroups]
          .filter(([name]) => name.startsWith(this.oneOf))
          .map(([, group]) => group.getFiles().filter((name) => name.endsWith(".js") && !files.includes(name)));
        const bytes = sizeOf(files) + Math.max(0, ...choices.map(sizeOf));
        const used = Math.ceil(bytes / KILOBYTE);
        if (used <= this.kilobytes) return;
        const message = `${this.entries.join(" and ")}: ${used} KB gzipped; the budget is ${this.kilobytes} KB.`;
        compilation.errors.push(new compiler.webpack.WebpackError(message));
      });
    });
  }
}

module.exports = { BudgetPlugin };
