import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Io } from "./io.ts";

/** Relative, so that a checkout can be moved with its stories; another drive has only an address. */
export const schemasFrom = (folder: string, { files, checkout }: Io): string => {
  const schemas = join(checkout, "geo/schema");
  const path = relative(files.resolve(folder), schemas);
  const isNear = !path.includes(":");
  return isNear ? `${path.split(sep).join("/")}/` : `${pathToFileURL(schemas).href}/`;
};
