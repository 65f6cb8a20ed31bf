import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { writeWorker } from "../../src/cli/offline/write-worker.ts";

const BUILT = ".cache/sites/whole";
const WORK = ".cache/sites/versions";

const write = (folder: string, path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** Changes every text file of the folder. */
const edit = (folder: string, change: (text: string) => string): void => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && /\.(?:html|js|json)$/.test(path))
      writeFileSync(path, change(readFileSync(path, "utf8")));
  }
};

const page = (text: string): string => `<!doctype html><title>${text}</title><h1>${text}</h1>`;

/** The built site with a story page and two pages of items beside it, as version `name`. */
const version = async (
  name: string,
  change: (folder: string) => void,
  keepsCopy = true,
): Promise<string> => {
  const folder = `${WORK}/${name}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(BUILT, folder, { recursive: true });
  write(folder, "s/harbour/index.html", page(`Story of ${name}`));
  for (const item of ["quay", "mole"])
    write(folder, `s/harbour/p/${item}/index.html`, page(`${item} of ${name}`));
  write(folder, "embed/harbour/index.html", page(`Frame of ${name}`));
  write(folder, "previews/harbour.png", "png");
  change(folder);
  await writeWorker(folder, keepsCopy);
  return folder;
};

/** Another script and another headline: where one comes with the other's, versions are mixed. */
const makeNewer = (folder: string): void => {
  const script = readdirSync(`${folder}/assets`).find((name) => /^index-.*\.js$/.test(name)) ?? "";
  renameSync(`${folder}/assets/${script}`, `${folder}/assets/index-newer.js`);
  edit(folder, (text) =>
    text
      .replaceAll(script, "index-newer.js")
      .replaceAll(`"headline":{"en":"`, `"headline":{"en":"Newer: `),
  );
};

/** As a site's script is that was built to keep no copy: it asks for no worker. */
const askNone = (folder: string): void => {
  makeNewer(folder);
  edit(folder, (text) => text.replaceAll("navigator.serviceWorker", "undefined"));
};

/** Folders of sites: as it is, newer, and one that keeps no copy any more. */
export interface Versions {
  first: string;
  newer: string;
  without: string;
}

export const makeVersions = async (): Promise<Versions> => ({
  first: await version("first", () => undefined),
  newer: await version("newer", makeNewer),
  without: await version("without", askNone, false),
});
