import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { replaceOnce } from "../../story/harbour.ts";
import { CHECKOUT, workFolder } from "./test-io.ts";

/** A folder with the harbour story in it, its article beside it. */
export const withHarbour = (): string => {
  const cwd = workFolder();
  cpSync(join(CHECKOUT, "tests/fixtures/good/harbour"), join(cwd, "harbour"), { recursive: true });
  // An address leads to the schema from wherever the folder is put.
  const schemas = pathToFileURL(join(CHECKOUT, "geo/schema")).href;
  change(join(cwd, "harbour/story.json"), (text) =>
    replaceOnce(text, "../../../../geo/schema", schemas),
  );
  return cwd;
};

/** A folder with that story among its `stories`. */
export const withStories = (): string => {
  const cwd = workFolder();
  cpSync(withHarbour(), join(cwd, "stories"), { recursive: true });
  return cwd;
};

/** What every build writes, each file saying “old”. */
export const putSite = (folder: string): void => {
  for (const name of ["assets", "stories"]) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ["index.html", "assets/a.js", "stories/index.json"])
    writeFileSync(join(folder, name), "old");
};

/** Changes a file of a story. */
export const change = (path: string, by: (text: string) => string): void =>
  writeFileSync(path, by(readFileSync(path, "utf8")));

/** One letter of a quote changed. */
export const bruized = (text: string): string =>
  replaceOnce(text, "two people were bruised", "two people were bruized");

/** The story as another one, for a folder “quay”. */
export const asQuay = (text: string): string =>
  replaceOnce(text, '"id": "harbour",', '"id": "quay",');
