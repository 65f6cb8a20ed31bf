import { createReadStream, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/** What the server for a built site answers where nothing lies at an address: the site's own page for that. */
export const missingPagePlugin = (): Plugin => ({
  name: "dateline-missing-page",
  configurePreviewServer(server) {
    const { root, build } = server.config;
    const folder = resolve(root, build.outDir);
    const page = join(folder, "404.html");
    // After the server has looked for a file, and made the address of a folder that of its page.
    return () =>
      server.middlewares.use((request, response, next) => {
        const wantsPage = request.headers.accept?.includes("text/html") === true;
        const [path = ""] = (request.url ?? "").split("?");
        const isThere = path.endsWith(".html") && existsSync(join(folder, path));
        if (request.method !== "GET" || !wantsPage || isThere || !existsSync(page)) return next();
        response.statusCode = 404;
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        createReadStream(page).on("error", next).pipe(response);
      });
  },
});
