import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

const TYPES: Readonly<Record<string, string | undefined>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

export interface StaticServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves folders by the first part of an address, the one under "" for everything else, on a free port of this machine. */
export async function serveFolders(folders: Readonly<Record<string, string>>): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const file = fileFor(new URL(request.url ?? "/", "http://localhost").pathname, folders);
    if (!file) response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": TYPES[path.extname(file)] ?? "" }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("No port.");
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function fileFor(pathname: string, folders: Readonly<Record<string, string>>): string | null {
  const [, first = "", ...rest] = pathname.split("/");
  const folder = folders[first];
  const base = folder ?? folders[""] ?? "";
  const file = path.join(base, ...(folder === undefined ? [first, ...rest] : rest));
  const isInside = file.startsWith(base);
  if (!isInside) return null;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return path.join(file, "index.html");
  return stats ? file : null;
}
