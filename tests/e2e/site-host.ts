import { createServer, type Server, type ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
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

/** Where on the host the site lies. */
const SUB_PATH = "/some/sub/path/";

/** A static host that sends the headers it should, shows one folder after another, and can be stopped. */
export class SiteHost {
  readonly #server: Server;
  #folder: string;
  #port = 0;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#server = createServer((request, response) => {
      void this.#answer(new URL(request.url ?? "/", "http://host").pathname, response);
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

  async #answer(pathname: string, response: ServerResponse): Promise<void> {
    const path = pathname.startsWith(SUB_PATH) ? `/${pathname.slice(SUB_PATH.length)}` : "";
    try {
      if (path === "") throw new Error("not the site's");
      const file = join(this.#folder, path.endsWith("/") ? `${path}index.html` : path);
      const content = await readFile(file);
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { ...headersFor(path), "Content-Type": type }).end(content);
    } catch {
      response.writeHead(404).end("not found");
    }
  }
}
