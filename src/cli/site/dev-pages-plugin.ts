import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { storyPath } from "../../explore/page-path.ts";
import { asHtml } from "../../formats/xml.ts";
import { inLanguage } from "../../story/text.ts";
import { parseStory } from "../../story/parse/parse.ts";
import { readStoryFiles, storyFolders, storiesRoot } from "../story-files.ts";

interface Named {
  id: string;
  headline: string;
}

const stories = (): Named[] =>
  storyFolders(storiesRoot()).map((folder) => {
    const files = readStoryFiles(folder);
    const { headline, lang } = parseStory({ ...files, articleText: undefined }).story;
    return { id: files.id, headline: inLanguage(headline, [lang]).text };
  });

/** All stories as plain links: the list itself is made by the build. */
const listOf = (all: readonly Named[]): string =>
  `<ul>${all.map(({ id, headline }) => `<li><a href="/${storyPath(id)}">${asHtml(headline)}</a></li>`).join("")}</ul>`;

/**
 * What the development server shows at a story's address and, where there are several, at the root:
 * the build writes these pages, the server has none of them.
 */
export const devPagesPlugin = (): Plugin => ({
  name: "dateline-dev-pages",
  apply: "serve",
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const [path = ""] = (request.url ?? "").split("?");
      const [, id] = /^\/s\/([^/]+)\/$/.exec(path) ?? [];
      if (id === undefined && path !== "/") return next();
      const answer = async (): Promise<void> => {
        const all = stories();
        if (id === undefined ? all.length < 2 : !all.some((story) => story.id === id))
          return next();
        const page = await readFile(join(server.config.root, "index.html"), "utf8");
        const html = await server.transformIndexHtml(path, page);
        const root = '<div id="root"></div>';
        response.setHeader("Content-Type", "text/html");
        response.end(
          id === undefined
            ? html
                .replace(root, () => listOf(all))
                .replace(/<script[^>]*src="\/src\/app\/main[^>]*><\/script>/, "")
            : html.replace(root, `<div id="root" data-site="../../" data-story="${id}"></div>`),
        );
      };
      answer().catch(next);
    });
  },
});
