import { readdirSync, readFileSync } from "node:fs";
import type { ParsedStory } from "../../src/story/parse/parse.ts";
import { ARTICLE, parseHarbour, PLACES, replaceOnce, STORY } from "./harbour.ts";

/** `tests/fixtures/bad/`: a folder for every issue code, each a change of the harbour story. */
const ROOT = new URL("../fixtures/bad/", import.meta.url);

type FileName = "story.json" | "places.geojson" | "article.txt";

/** `find` by `with`; without `find` the whole file (`null`: no file); or blanks up to a length. */
type Change =
  { file: FileName; find?: string; with: string | null } | { file: FileName; padTo: number };

interface Patch {
  withArticle?: boolean;
  replace: Change[];
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

/** The texts of a fixture, by file name. */
export const badTexts = (name: string): Map<string, string | null> => {
  const { replace, withArticle = false } = readJson(name, "patch.json") as Patch;
  const texts = new Map<string, string | null>([
    ["story.json", STORY],
    ["places.geojson", PLACES],
    ["article.txt", withArticle ? ARTICLE : null],
  ]);
  for (const change of replace)
    texts.set(change.file, changed(texts.get(change.file) ?? null, change));
  return texts;
};

const parsed = new Map<string, ParsedStory>();

/** Parses a fixture, once: one of them is 20 MB long. */
export const parseBad = (name: string): ParsedStory => {
  const known = parsed.get(name);
  if (known) return known;
  const texts = badTexts(name);
  const made = parseHarbour({
    story: texts.get("story.json") ?? null,
    places: texts.get("places.geojson") ?? null,
    article: texts.get("article.txt") ?? null,
  });
  parsed.set(name, made);
  return made;
};
