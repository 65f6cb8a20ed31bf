import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { open, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { headersFor } from "../../src/publish/headers/rules.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** Types of files that do not get smaller. */
const PACKED = /^(?:image|font)\//;

/** What was sent for one request, without the headers. */
interface Served {
  path: string;
  status: number;
  bytes: number;
}

/** Where on the host the site lies. */
const SUB_PATH = "/some/sub/path/";

const RANGE = /^bytes=(\d+)-(\d+)$/;

/** The part of a file that a request wants, where it wants one (RFC 9110, 14). */
const partOf = async (file: string, range: string | undefined) => {
  const [, first, last] = RANGE.exec(range ?? "") ?? [];
  if (first === undefined) return undefined;
  const opened = await open(file);
  try {
    const { size } = await opened.stat();
    const start = Number(first);
    const end = Math.min(Number(last) + 1, size);
    const bytes = Buffer.alloc(Math.max(0, end - start));
    await opened.read(bytes, 0, bytes.length, start);
    return { bytes, range: `bytes ${start}-${end - 1}/${size}` };
  } finally {
    await opened.close();
  }
};

/** A static host that sends the headers it should, shows one folder after another, and can be stopped. */
export class SiteHost {
  readonly #server: Server;
  /** Every answer so far. */
  readonly served: Served[] = [];
  #folder: string;
  #port = 0;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#server = createServer((request, response) => {
      void this.#answer(request, response);
    });
  }

  static async open(folder: string): Promise<SiteHost> {
    const host = new SiteHost(folder);
    await new Promise<void>((done) => host.#server.listen(0, "127.0.0.1", done));
    const address = host.#server.address();
    host.#port = typeof address === "object" && address ? address.port : 0;
    return host;
  }

  /** Address of the site. */
  get site(): string {
    return `http://127.0.0.1:${this.#port}${SUB_PATH}`;
  }

  /** From now on another build is published. */
  publish(folder: string): void {
    this.#folder = folder;
  }

  /** From now on nothing answers. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const path = pathname.startsWith(SUB_PATH) ? `/${pathname.slice(SUB_PATH.length)}` : "";
    const send = (status: number, headers: Record<string, string>, body?: Buffer): void => {
      this.served.push({ path, status, bytes: body?.length ?? 0 });
      response.writeHead(status, headers).end(body);
    };
    try {
      if (path === "") throw new Error("not the site's");
      const file = join(this.#folder, path.endsWith("/") ? `${path}index.html` : path);
      const part = await partOf(file, request.headers.range);
      if (part) {
        const headers = { ...headersFor(path), "Content-Type": "application/octet-stream" };
        send(206, { ...headers, "Content-Range": part.range }, part.bytes);
        return;
      }
      const content = await readFile(file);
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      const etag = `"${createHash("sha256").update(content).digest("hex").slice(0, 16)}"`;
      const headers = { ...headersFor(path), "Content-Type": type, ETag: etag };
      if (request.headers["if-none-match"] === etag) send(304, headers);
      else if (PACKED.test(type)) send(200, headers, content);
      else send(200, { ...headers, "Content-Encoding": "gzip" }, gzipSync(content));
    } catch {
      send(404, {});
    }
  }
}
