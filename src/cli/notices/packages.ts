import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of which something is in the built site. */
export interface ShippedPackage {
  name: string;
  version: string;
  license: string;
  /** Its licence and notices in full. */
  texts: readonly string[];
}

/** What the build tool puts into the site by itself: its modules have no file. */
const TOOLS: readonly [start: string, folder: string][] = [
  ["\0vite/", "node_modules/vite"],
  ["\0rolldown/", "node_modules/rolldown"],
];

const PACKAGE = /^((?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const NOTICE = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i;
/** In the licence files of tools that carry others: those are of the tool, not of what it puts out. */
const OF_THE_TOOL = /^#+ Licenses of bundled dependencies/m;

/** The folders of the packages that modules or files come from, each once. */
export const packageFolders = (ids: Iterable<string>): string[] => {
  const folders = [...ids].map((id) => {
    const tool = TOOLS.find(([start]) => id.startsWith(start));
    return tool?.[1] ?? PACKAGE.exec(id.replace(/^\0/, ""))?.[1];
  });
  return [...new Set(folders)].filter((folder) => folder !== undefined).sort();
};

/** Reads what a package says of itself. */
export const readPackage = (folder: string): ShippedPackage => {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as { name: string; version: string; license?: string };
  const files = readdirSync(folder)
    .filter((file) => NOTICE.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
  return {
    name,
    version,
    license: license ?? "",
    texts: texts.map((text) => (text.split(OF_THE_TOOL)[0] ?? "").trim()),
  };
};
