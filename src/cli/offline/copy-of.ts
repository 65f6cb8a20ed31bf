import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { OfflineCopy } from "../../offline/copy.ts";
import { whenCopied, type When } from "./rules.ts";

/** The files of a built site by their paths from its root. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

const digestOf = (content: Uint8Array | string, algorithm: "sha256" | "sha384"): string =>
  createHash(algorithm).update(content).digest("base64");

const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, "$1");

const pathsOf = (files: SiteFiles, when: When): string[] =>
  [...files.keys()].filter((path) => whenCopied(path) === when).sort();

const digests = (files: SiteFiles, when: When): Record<string, string> =>
  Object.fromEntries(
    pathsOf(files, when).map((path) => [
      addressOf(path),
      `sha256-${digestOf(files.get(path) ?? "", "sha256")}`,
    ]),
  );

/** What a service worker needs to know of a built site. */
export const copyOf = (files: SiteFiles): OfflineCopy => {
  const parts = { first: digests(files, "first"), later: digests(files, "later") };
  const build = digestOf(JSON.stringify(parts), "sha256").replace(/\W/g, "").slice(0, 16);
  return { build, ...parts };
};

const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

/** How much a reader's browser takes at the first visit, in a sentence. */
export const reportOf = (files: SiteFiles): string => {
  const taken = pathsOf(files, "first").map((path) => files.get(path) ?? new Uint8Array());
  const plain = taken.reduce((sum, { length }) => sum + length, 0);
  const packed = taken.reduce(
    (sum, content) => sum + Math.min(content.length, gzipSync(content).length),
    0,
  );
  return (
    `copy for use without a network: ${taken.length} files, ${kB(plain)} (${kB(packed)} gzip) at ` +
    `the first visit; ${pathsOf(files, "later").length} more when first asked for`
  );
};
