import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { OPEN_PATH, storyPath } from "../../explore/page-path.ts";
import { asHtml } from "../../formats/xml.ts";
import { inLanguage } from "../../story/text.ts";
import { parseStory } from "../../story/parse/parse.ts";
import { isArchiveFolder, publishedHead } from "../archive-files.ts";
import { readStoryFiles, storyFolders, storiesRoot } from "../story-files.ts";

interface Named {
  id: string;
  headline: string;
}

const stories = (): Named[] =>
  storyFolders(storiesRoot()).flatMap((folder) => {
    if (isArchiveFolder(folder)) {
      const published = publishedHead(folder);
      if ("fault" in published) return [];
      const { id, headline, lang } = published.head.story;
      return [{ id, headline: inLanguage(headline, [lang]).text }];
    }
    const files = readStoryFiles(folder);
    const { headline, lang } = parseStory({ ...files, articleText: undefined }).story;
    return [{ id: files.id, headline: inLanguage(headline, [lang]).text }];
  });

/** All stories as plain links: the list itself is made by the build. */
const listOf = (all: readonly Named[]): string => {
  const links = [
    ...all.map(({ id, headline }) => [storyPath(id), headline] as const),
    [OPEN_PATH, "Open a story"] as const,
  ];
  return `<ul>${links.map(([path, text]) => `<li><a href="/${path}">${asHtml(text)}</a></li>`).join("")}</ul>`;
};

const ROOT = '<div id="root"></div>';

/** The app's document as a page of its own; undefined where no page lies at the path. */
const pageAt = (path: string, all: readonly Named[], html: string): string | undefined => {
  const withRoot = (says: string): string =>
    html.replace(ROOT, () => `<div id="root" ${says}></div>`);
  if (path === `/${OPEN_PATH}`) return withRoot('data-site="../" data-open');
  const [, id] = /^\/s\/([^/]+)\/$/.exec(path) ?? [];
  if (all.some((story) => story.id === id))
    return withRoot(`data-site="../../" data-story="${id}"`);
  if (path !== "/" || all.length < 2) return undefined;
  return html
    .replace(ROOT, () => listOf(all))
    .replace(/<script[^>]*src="\/src\/app\/main[^>]*><\/script>/, "");
};

/**
 * What the development server shows at a story's address, at that for stories of the reader's own and,
 * where there are several, at the root: the build writes these pages, the server has none of them.
 */
export const devPagesPlugin = (): Plugin => ({
  name: "dateline-dev-pages",
  apply: "serve",
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const [path = ""] = (request.url ?? "").split("?");
      if (!/^\/(?:s\/[^/]+\/|open\/)?$/.test(path)) return next();
      const answer = async (): Promise<void> => {
        const page = await readFile(join(server.config.root, "index.html"), "utf8");
        const html = pageAt(path, stories(), await server.transformIndexHtml(path, page));
        if (html === undefined) return next();
        response.setHeader("Content-Type", "text/html");
        response.end(html);
      };
      answer().catch(next);
    });
  },
});
