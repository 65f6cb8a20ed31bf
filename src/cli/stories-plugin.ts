import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import type { ArchiveFile } from "../archive/head.ts";
import { STORY_FILES } from "../story/file-names.ts";
import { formatIssue } from "../story/format-issue.ts";
import { neighboursOf, type Neighbours } from "../story/related.ts";
import { parseStory, type ParsedStory } from "../story/parse/parse.ts";
import { withParagraphs } from "../story/quote-proof/paragraphs.ts";
import { archiveAssets, isArchiveFolder, publishedHead } from "./archive-files.ts";
import { readStoryFiles, storiesRoot, storyFolders } from "./story-files.ts";

/**
 * The article's text is for the data check; of it nothing but the numbers of paragraphs, where the
 * records do not have them, may reach the built site. There a story has the name of its folder, of
 * which there is one, whatever id it has itself.
 */
const parseFolder = (folder: string): ParsedStory => {
  const { articleText, ...files } = readStoryFiles(folder);
  const { story, issues } = parseStory(files);
  const own = { ...story, id: basename(folder) };
  return { story: articleText === undefined ? own : withParagraphs(own, articleText), issues };
};

type Heads = [folder: string, head: ArchiveFile][];

/** Who is told what is wrong with stories and archives, and which folders the site lacks. */
interface Listener {
  issue: (line: string) => void;
  leftOut: (line: string) => void;
}

const DEAF: Listener = { issue: () => undefined, leftOut: () => undefined };

/** The archives that a page can rely on; why not the others is told. */
const headsOf = (folders: readonly string[], { issue, leftOut }: Listener): Heads =>
  folders.flatMap((folder): Heads => {
    const published = publishedHead(folder);
    if ("head" in published) return [[folder, published.head]];
    const { file, message } = published.fault;
    issue(`${join(folder, file)}: ${message}`);
    leftOut(`${folder} was left out of the site: nothing of the archive can be relied on.`);
    return [];
  });

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
  listener = DEAF,
): Map<string, string | Uint8Array> => {
  const archives = headsOf(folders.filter(isArchiveFolder), listener);
  const stories = folders.filter((folder) => !isArchiveFolder(folder));
  const parsed = stories.map((folder) => [basename(folder), parseFolder(folder)] as const);
  for (const [, { issues }] of parsed)
    for (const issue of issues) listener.issue(formatIssue(issue));
  const ids = [...stories, ...archives.map(([folder]) => folder)].map((path) => basename(path));
  const site = parsed.map(([, { story }]) => story);
  const published = (one: ParsedStory): ParsedStory & Neighbours => ({
    ...one,
    ...neighboursOf(one.story, site),
  });
  return new Map<string, string | Uint8Array>([
    ["stories/index.json", JSON.stringify(ids.toSorted())],
    ...parsed.map(([id, one]) => [`stories/${id}.json`, JSON.stringify(published(one))] as const),
    ...stories.flatMap(ownFiles),
    ...archives.flatMap(([folder, head]) => archiveAssets(folder, head)),
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
    // “dateline build” has told them before, with more about each.
    const isTold = process.env["DATELINE_ISSUES"] === "told";
    const leftOut = (line: string): void => this.warn(line);
    const listener = { issue: isTold ? DEAF.issue : leftOut, leftOut };
    for (const [fileName, source] of storyAssets(folders, listener))
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
