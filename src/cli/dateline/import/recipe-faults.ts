import type { Explained } from "../../../story/parse/explain.ts";

const meant = (nearest: string | null | undefined): string =>
  nearest ? ` Did you mean “${nearest}”?` : "";

/** The option that gives a field of a recipe. */
const optionOf = ([field, part]: Explained["path"]): string =>
  String(field === "source" && part !== undefined ? part : field);

/** What is wrong with a field; of one that an option gave, the option is named. */
export const faultOf = (
  { path, finding }: Explained,
  isGiven: (name: string) => boolean,
): string => {
  const { expected, found, nearest, said = `Expected ${expected}, found ${found}.` } = finding;
  const option = optionOf(path);
  return `${isGiven(option) ? `Expected ${expected} in --${option}, found ${found}.` : said}${meant(nearest)}`;
};

/** A field that no recipe has. */
export const unknownField = ({ path, finding }: Explained): string => {
  const within = path.slice(0, -1).join(".");
  const where = within === "" ? "in a recipe" : `in “${within}” of a recipe`;
  return `There is no field ${finding.found} ${where}.${meant(finding.nearest)}`;
};

/** Where what is wrong stands. */
export const stands = (files: readonly string[]): string[] =>
  files.length === 0 ? [] : [`It stands in ${files.join(" or ")}; nothing was written.`];
