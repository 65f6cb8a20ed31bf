import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { archiveAssets, archiveStory, isArchiveFolder } from "../../src/cli/archive-files.ts";
import { madeHead } from "../archive/made-head.ts";

let folder: string;

beforeEach(() => {
  const work = mkdtempSync(join(tmpdir(), "archives-"));
  folder = join(work, "floods");
  mkdirSync(folder);
});

afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

it("a folder with a head is an archive, one without is none", () => {
  expect(isArchiveFolder(folder)).toBe(false);
  writeFileSync(join(folder, "archive.json"), JSON.stringify(madeHead(3)));
  expect(isArchiveFolder(folder)).toBe(true);
  expect(archiveStory(folder).headline["en"]).toBe("Made archive");
});

it("its head is published in a story's place, its other files beside it, as they are and no more", () => {
  const head = JSON.stringify(madeHead(3));
  writeFileSync(join(folder, "archive.json"), head);
  for (const name of ["columns.bin", "texts.bin", "rejects.csv"])
    writeFileSync(join(folder, name), name);
  const assets = archiveAssets(folder).map(([path, content]) => [
    path,
    Buffer.from(content).toString(),
  ]);
  expect(assets).toEqual([
    ["stories/floods.json", head],
    ["stories/floods/columns.bin", "columns.bin"],
    ["stories/floods/texts.bin", "texts.bin"],
  ]);
});
