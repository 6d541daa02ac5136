const HtmlPlugin = require("html-webpack-plugin");

/** The pane's page within the workbench: the same in everything but that something runs before office.js. */
const PANE_PAGE = "workbench-taskpane.html";

/** Puts the workbench's preload before the first script of the pane's page. */
class PreloadPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("PreloadPlugin", (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap("PreloadPlugin", (page) => {
        if (page.outputName !== PANE_PAGE) return page;
        return { ...page, html: page.html.replace("<script", '<script src="../preload.js"></script>$&') };
      });
    });
  }
}

module.exports = { PANE_PAGE, PreloadPlugin };
