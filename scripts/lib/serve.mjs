import { createRequire } from "node:module";
import net from "node:net";
import { root } from "./install.mjs";

/** Whether nothing listens on a port of this machine, by either of the addresses that "localhost" may mean. */
async function isFree(port) {
  const attempts = ["127.0.0.1", "::1"].map(
    (host) =>
      new Promise((resolve) => {
        const socket = net.connect({ port, host });
        socket.once("connect", () => resolve(false) ?? socket.destroy());
        socket.once("error", () => resolve(true));
      }),
  );
  return (await Promise.all(attempts)).every(Boolean);
}

/** The first free port from one on. */
export async function freePort(from) {
  for (let port = from; port < from + 100; port += 1) if (await isFree(port)) return port;
  throw new Error(`No free port from ${from} on.`);
}

/** Only what goes wrong is said: by whoever serves, or here when it happens later. */
const QUIET = { stats: "errors-only", infrastructureLogging: { level: "warn" } };

/**
 * Builds configurations as their sources change and serves them on this machine only. Resolves once all are built; rejects
 * where they can't be.
 */
export async function serve(configs, { port, https = null }) {
  const require = createRequire(import.meta.url);
  const webpack = require("webpack");
  const DevServer = require("webpack-dev-server");
  const compiler = webpack(configs.map((config) => ({ ...config, ...QUIET, mode: "development", context: root })));
  const server = new DevServer(
    {
      port,
      host: "localhost",
      server: https ?? "http",
      // Pages are loaded anew by hand: what is served is exactly what is built.
      client: false,
      hot: false,
      liveReload: false,
      static: false,
      headers: { "Cache-Control": "no-store" },
    },
    compiler,
  );
  const built = new Promise((resolve, reject) => {
    compiler.hooks.done.tap("serve", (stats) => {
      if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  await server.start();
  await built;
}
