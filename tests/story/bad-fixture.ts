import { readdirSync, readFileSync } from "node:fs";
import type { OwnFolder } from "../../src/story/checks/own-folder.ts";
import { parseStory, type ParsedStory } from "../../src/story/parse/parse.ts";
import type { Damage } from "../../src/story/parse/damaged-file.ts";
import type { SourceFile } from "../../src/story/parse/read-json.ts";
import { decodeFile } from "../../src/cli/story-files.ts";
import { ARTICLE, PLACES, replaceOnce, STORY } from "./harbour.ts";

/** `tests/fixtures/bad/`: a folder for every issue code, each a change of the harbour story. */
const ROOT = new URL("../fixtures/bad/", import.meta.url);

type FileName = "story.json" | "places.geojson" | "article.txt";

/** `find` by `with`; without `find` the whole file (`null`: no file); or blanks up to a length. */
type Change =
  | { file: FileName; find?: string; with: string | null }
  | { file: FileName; padTo: number };

interface Patch {
  withArticle?: boolean;
  replace: Change[];
  /** How a file is saved, where that is not UTF-8. */
  saveAs?: Partial<Record<FileName, "utf16le" | "latin1">>;
  /** How a file came out of its zip. */
  damage?: Partial<Record<FileName, Damage>>;
  /** Where the story lies. */
  folder?: OwnFolder;
}

export interface ExpectedIssue {
  code: string;
  file: string;
  line: number;
  column: number;
  /** How the text at that place begins. */
  at: string;
}

export const badFixtures = (): string[] => readdirSync(ROOT).sort();

const readJson = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}/${file}`, ROOT), "utf8"));

export const expectedIssues = (name: string): ExpectedIssue[] =>
  readJson(name, "expected.json") as ExpectedIssue[];

const changed = (text: string | null, change: Change): string | null => {
  if ("padTo" in change) return (text ?? "").padEnd(change.padTo);
  if (change.find === undefined) return change.with;
  return replaceOnce(text ?? "", change.find, change.with ?? "");
};

type BadFile = Pick<SourceFile, "text" | "fault" | "damage">;

const patchOf = (name: string): Patch => readJson(name, "patch.json") as Patch;

/** The files of a fixture, by name. */
export const badFiles = (name: string): Map<string, BadFile> => {
  const { replace, saveAs = {}, damage = {}, withArticle = false } = patchOf(name);
  const texts = new Map<string, string | null>([
    ["story.json", STORY],
    ["places.geojson", PLACES],
    ["article.txt", withArticle ? ARTICLE : null],
  ]);
  for (const change of replace)
    texts.set(change.file, changed(texts.get(change.file) ?? null, change));
  return new Map(
    [...texts].map(([file, text]) => {
      const encoding = saveAs[file as FileName];
      const broken = damage[file as FileName];
      if (broken) return [file, { text: null, damage: broken }];
      if (text === null || encoding === undefined) return [file, { text }];
      const bytes = Buffer.from(encoding === "utf16le" ? `\uFEFF${text}` : text, encoding);
      return [file, decodeFile(bytes)];
    }),
  );
};

const parsed = new Map<string, ParsedStory>();

/** Parses a fixture, once: one of them is 20 MB long. */
export const parseBad = (name: string): ParsedStory => {
  const known = parsed.get(name);
  if (known) return known;
  const files = badFiles(name);
  const file = (path: string): SourceFile => ({ name: path, text: null, ...files.get(path) });
  const made = parseStory({
    id: "harbour",
    story: file("story.json"),
    places: file("places.geojson"),
    articleText: files.get("article.txt")?.text ?? undefined,
    folder: patchOf(name).folder,
  });
  parsed.set(name, made);
  return made;
};
