import { join } from "node:path";
import type { Files } from "../io.ts";
import { count } from "../say.ts";

interface Size {
  files: number;
  bytes: number;
}

const sizeOf = (path: string, files: Files): Size => {
  const entry = files.entry(path);
  if (entry?.kind !== "folder") return { files: entry ? 1 : 0, bytes: entry?.size ?? 0 };
  const all = files.list(path).map((name) => sizeOf(join(path, name), files));
  return {
    files: all.reduce((sum, one) => sum + one.files, 0),
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
  };
};

/** What the folders of a site hold; all else is pages and pictures. */
const PARTS: Readonly<Record<string, string>> = {
  assets: "app and map",
  stories: "stories",
};

const OTHERS = "pages and pictures";

const KB = 1000;

/** In decimal kilobytes and megabytes, as hosts count them. */
const sizeText = (bytes: number): string =>
  bytes < KB * KB ? `${Math.ceil(bytes / KB)} kB` : `${(bytes / KB / KB).toFixed(1)} MB`;

/** “112 files, 3.4 MB: app and map 3.1 MB, …” of some names in a folder. */
export const siteSize = (folder: string, names: readonly string[], files: Files): string => {
  const bytes = new Map<string, number>();
  let [number, all] = [0, 0];
  for (const name of names) {
    const size = sizeOf(join(folder, name), files);
    const part = PARTS[name] ?? OTHERS;
    bytes.set(part, (bytes.get(part) ?? 0) + size.bytes);
    [number, all] = [number + size.files, all + size.bytes];
  }
  const parts = [...bytes].sort(([, a], [, b]) => b - a);
  const each = parts.map(([part, size]) => `${part} ${sizeText(size)}`).join(", ");
  return `${count(number, "file")}, ${sizeText(all)}: ${each}`;
};
