import type { Path, Spot } from "../../../story/issue.ts";
import { readJson } from "../../../story/parse/read-json.ts";
import { decodeFile } from "../../story-files.ts";
import type { Io } from "../io.ts";
import { nearPath } from "../near-path.ts";
import { WrongUse } from "../wrong-use.ts";

const MAX_RECIPE = 1_000_000;

/** A JSON file with fields, and where in it they stand. */
export interface RecipeFile {
  fields: Record<string, unknown>;
  locate: (path: Path) => Spot;
}

/** Reads one; all that makes it no JSON is told at once (`WrongUse`). */
export const recipeFile = (path: string, io: Io): RecipeFile => {
  const { files } = io;
  const entry = files.entry(path);
  if (entry?.kind !== "file")
    throw new WrongUse(`Expected a JSON file at ${path}, found none.${nearPath(path, io)}`);
  if (entry.size > MAX_RECIPE)
    throw new WrongUse(`Expected at most ${MAX_RECIPE} bytes in ${path}, found ${entry.size}.`);
  const { value, issues, locate } = readJson({ name: path, ...decodeFile(files.read(path)) });
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    throw new WrongUse(
      errors.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`).join("\n"),
    );
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new WrongUse(`Expected fields in { } in ${path}.`);
  return { fields: { ...value }, locate };
};
