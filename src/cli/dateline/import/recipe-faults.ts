import type { Recipe } from "../../../import/options.ts";
import { nearestWord } from "../../../story/edit-distance.ts";
import { EVENT_TYPE_IDS } from "../../../story/event-types.ts";
import type { Explained } from "../../../story/parse/explain.ts";

const meant = (nearest: string | null | undefined): string =>
  nearest ? ` Did you mean “${nearest}”?` : "";

const isBuiltIn = (id: string): boolean => (EVENT_TYPE_IDS as readonly string[]).includes(id);

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

/** Ids that make types of the story's own, but are much like one that every story has. */
export const typeSlips = ({ types = {}, type }: Recipe): string[] => {
  const given = [...Object.values(types), ...(type === undefined ? [] : [type])];
  const own = new Set(given.flatMap((one) => (typeof one === "string" ? [] : [one.id])));
  const words = given.filter((one) => typeof one === "string");
  return [...new Set(words)].flatMap((id) => {
    const near = own.has(id) || isBuiltIn(id) ? null : nearestWord(id, EVENT_TYPE_IDS);
    return near === null
      ? []
      : [
          `“${id}” is no type that every story has, so it becomes one of this story's.${meant(near)}`,
        ];
  });
};

/** Where what is wrong stands. */
export const stands = (files: readonly string[]): string[] =>
  files.length === 0 ? [] : [`It stands in ${files.join(" or ")}; nothing was written.`];
