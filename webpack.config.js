const commandLine = require("./webpack/command-line");
const site = require("./webpack/site");
const workbench = require("./webpack/workbench");

/**
 * Everything that is built. `--config-name` picks one; `--env office=…` and `--env base=…` are settings of the site.
 * @param {Record<string, unknown>} env
 * @returns {import("webpack").Configuration[]}
 */
module.exports = (env = {}) => [commandLine(), site(env), workbench(env)];
