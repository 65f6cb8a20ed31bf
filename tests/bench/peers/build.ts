import { createReadStream, existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, resolve } from "node:path";
import { build } from "vite";
import { encodeRows, makeRows } from "./rows.ts";

const FOLDER = import.meta.dirname;
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
};

/** Builds the pages of the other ways; returns the folder that they lie in. */
export const buildPages = async (): Promise<string> => {
  const outDir = resolve(".cache/bench/peers/pages");
  await build({
    configFile: false,
    root: join(FOLDER, "page"),
    base: "./",
    logLevel: "error",
    // Plug-ins of this folder and react-leaflet of the site are to meet on one Leaflet.
    resolve: { dedupe: ["leaflet"] },
    build: { outDir, emptyOutDir: true, target: "es2023" },
  });
  return outDir;
};

/** Serves a folder, and `rows-<n>.bin`. */
export const servePages = async (folder: string): Promise<{ server: Server; url: string }> => {
  const files = new Map<number, Uint8Array[]>();
  const server = createServer(({ url = "/" }, response) => {
    const path = url.split("?")[0] ?? "/";
    const rows = /^\/rows-(\d+)\.bin$/.exec(path)?.[1];
    if (rows !== undefined) {
      const file = files.get(Number(rows)) ?? encodeRows(makeRows(Number(rows)));
      files.set(Number(rows), file);
      for (const part of file) response.write(part);
      response.end();
      return;
    }
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { server, url: `http://127.0.0.1:${port}/` };
};
