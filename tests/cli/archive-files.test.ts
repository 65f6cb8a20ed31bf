import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { archiveAssets, isArchiveFolder, publishedHead } from "../../src/cli/archive-files.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { makeStory } from "../explore/make-story.ts";

let folder: string;

beforeEach(() => {
  const work = mkdtempSync(join(tmpdir(), "archives-"));
  folder = join(work, "floods");
  mkdirSync(folder);
});

afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

const HEAD = makeArchive([], { story: makeStory({ id: "made", headline: { en: "Made" } }) }).head;

const put = (head: string): void => writeFileSync(join(folder, "archive.json"), head);

it("a folder with a head is an archive, one without is none", () => {
  expect(isArchiveFolder(folder)).toBe(false);
  put(JSON.stringify(HEAD));
  expect(isArchiveFolder(folder)).toBe(true);
});

it("its head is published in a story's place, its other files beside it, as they are and no more", () => {
  put(JSON.stringify(HEAD));
  const published = publishedHead(folder);
  if ("fault" in published) throw new Error(published.fault.message);
  for (const name of ["columns.bin", "texts.bin", "list.bin", "words.bin", "rejects.csv"])
    writeFileSync(join(folder, name), name);
  const assets = archiveAssets(folder, published.head).map(([path, content]) => [
    path,
    Buffer.from(content).toString(),
  ]);
  expect(assets).toEqual([
    ["stories/floods.json", JSON.stringify(published.head)],
    ["stories/floods/columns.bin", "columns.bin"],
    ["stories/floods/texts.bin", "texts.bin"],
    ["stories/floods/list.bin", "list.bin"],
  ]);
});

it("its head is published under the folder's name, whatever id it has", () => {
  put(JSON.stringify(HEAD));
  expect(publishedHead(folder)).toMatchObject({
    head: { story: { id: "floods", headline: { en: "Made" } } },
  });
});

it.each([
  ["{", "archive-json"],
  [JSON.stringify({ ...HEAD, version: 4 }), "archive-version"],
  [
    JSON.stringify({ ...HEAD, story: { ...HEAD.story, sources: [{ id: "Not an id" }] } }),
    "archive-head",
  ],
])("no page relies on a head such as %.20s", (head, code) => {
  put(head);
  expect(publishedHead(folder)).toMatchObject({ fault: { code } });
});
