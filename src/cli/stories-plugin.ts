import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import { STORY_FILES } from "../story/file-names.ts";
import { formatIssue } from "../story/format-issue.ts";
import type { Issue } from "../story/issue.ts";
import { neighboursOf, type Neighbours } from "../story/related.ts";
import { parseStory, type ParsedStory } from "../story/parse/parse.ts";
import { withParagraphs } from "../story/quote-proof/paragraphs.ts";
import { archiveAssets, isArchiveFolder } from "./archive-files.ts";
import { readStoryFiles, storiesRoot, storyFolders } from "./story-files.ts";

/**
 * The article's text is for the data check; of it nothing but the numbers of paragraphs, where the
 * records do not have them, may reach the built site.
 */
const parseFolder = (folder: string): ParsedStory => {
  const { articleText, ...files } = readStoryFiles(folder);
  const { story, issues } = parseStory(files);
  return { story: articleText === undefined ? story : withParagraphs(story, articleText), issues };
};

/** A story's own files, byte for byte, for whoever takes the story along. */
const ownFiles = (folder: string): [path: string, content: Uint8Array][] =>
  Object.values(STORY_FILES)
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => [`stories/${basename(folder)}/${name}`, readFileSync(join(folder, name))]);

/**
 * The files the page fetches: `stories/index.json`, each story parsed, with its issues and what it
 * needs to know of the others, and its own files as they are; those of archives as they were written.
 */
const storyAssets = (
  folders: readonly string[],
  told: (issue: Issue) => void = () => undefined,
): Map<string, string | Uint8Array> => {
  const archives = folders.filter(isArchiveFolder);
  const stories = folders.filter((folder) => !archives.includes(folder));
  const parsed = stories.map((folder) => [basename(folder), parseFolder(folder)] as const);
  for (const [, { issues }] of parsed) issues.forEach(told);
  const site = parsed.map(([, { story }]) => story);
  const published = (one: ParsedStory): ParsedStory & Neighbours => ({
    ...one,
    ...neighboursOf(one.story, site),
  });
  return new Map<string, string | Uint8Array>([
    ["stories/index.json", JSON.stringify(folders.map((folder) => basename(folder)))],
    ...parsed.map(([id, one]) => [`stories/${id}.json`, JSON.stringify(published(one))] as const),
    ...stories.flatMap(ownFiles),
    ...archives.flatMap(archiveAssets),
  ]);
};

/**
 * Parses the stories when the site is built, so that the page does not have to. A story with
 * issues is built all the same: the page shows what is good and names what was left out.
 */
export const storiesPlugin = (): Plugin => ({
  name: "dateline-stories",
  configureServer(server) {
    server.watcher.add(storiesRoot());
    server.watcher.on("change", (path) => {
      if (path.includes(storiesRoot())) server.ws.send({ type: "full-reload" });
    });
    server.middlewares.use((request, response, next) => {
      const path = (request.url ?? "").split("?")[0]?.slice(1) ?? "";
      const body = path.startsWith("stories/")
        ? storyAssets(storyFolders(storiesRoot())).get(path)
        : undefined;
      if (body === undefined) return next();
      const isJson = path.endsWith("json");
      response.setHeader("Content-Type", isJson ? "application/json" : "application/octet-stream");
      response.end(body);
    });
  },
  generateBundle() {
    const folders = storyFolders(storiesRoot());
    for (const [fileName, source] of storyAssets(folders, (issue) => this.warn(formatIssue(issue))))
      this.emitFile({ type: "asset", fileName, source });
  },
  transformIndexHtml: {
    handler: (html, { server }) => {
      // Vite's development client needs inline scripts and styles; the built page does not.
      if (server) return html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, "");
      return html;
    },
  },
});
