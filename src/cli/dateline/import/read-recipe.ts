import { namedEncoding } from "../../../import/encodings.ts";
import { Recipe } from "../../../import/options.ts";
import type { Path, Spot } from "../../../story/issue.ts";
import type { Args } from "../command.ts";
import type { Io } from "../io.ts";
import { canonicalTag, tellUnknownLanguage } from "../language-tag.ts";
import { WrongUse } from "../wrong-use.ts";
import { checkedRecipe, withDelimiter } from "./check-recipe.ts";
import { mapEntry } from "./check-values.ts";
import { recipeFile, type RecipeFile } from "./recipe-file.ts";
import { PLAIN, type RecipeOption } from "./recipe-options.ts";

const mapOf = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map(mapEntry).filter((entry) => entry !== null));

/** The words of `--title`, `--publisher` and `--url`, over those of the recipe's source. */
const sourceOf = (args: Args<RecipeOption>, before: unknown, lang: string): object => ({
  ...(typeof before === "object" && before),
  ...(args.has("title") && { title: { [lang]: args.text("title") } }),
  ...(args.has("publisher") && { publisher: { [lang]: args.text("publisher") } }),
  ...(args.has("url") && { url: args.text("url") }),
});

/** Values as they are meant: most are the same in whatever case they are typed. */
const AS_MEANT: Partial<Record<(typeof PLAIN)[number], (text: string) => string | number>> = {
  century: (text) => (/^\d+$/.test(text) ? Number(text) : text),
  dates: (text) => text.toLowerCase(),
  encoding: (text) => namedEncoding(text) ?? text.toLowerCase(),
  lang: canonicalTag,
};

const plainValue = (name: (typeof PLAIN)[number], text = ""): string | number =>
  AS_MEANT[name]?.(text) ?? text;

/** Names of columns, separated as the editor’s table is: by whichever of the three there is most of. */
const namesIn = (text: string): string[] => {
  const [mark = ","] = [",", ";", "\t"].toSorted(
    (a, b) => text.split(b).length - text.split(a).length,
  );
  return text.split(mark).map((name) => name.trim());
};

const langIn = ({ lang }: Record<string, unknown>): string =>
  typeof lang === "string" ? lang : "en";

/** The fields of the recipe file, and over them the options. */
const withOptions = (
  args: Args<RecipeOption>,
  recipe: Record<string, unknown>,
  lang: string,
): Record<string, unknown> => {
  const plain = PLAIN.flatMap((name) =>
    args.has(name) ? [[name, plainValue(name, args.text(name))]] : [],
  );
  const source = sourceOf(args, recipe["source"], lang);
  const map = { ...(recipe["map"] as object | undefined), ...mapOf(args.texts("map")) };
  const where = [...((recipe["where"] as string[] | undefined) ?? []), ...args.texts("where")];
  const names = args.text("headings");
  return {
    ...recipe,
    ...(Object.fromEntries(plain) as object),
    ...(names !== undefined && { headings: namesIn(names) }),
    ...(Object.keys(source).length > 0 && { source }),
    ...(Object.keys(map).length > 0 && { map }),
    ...(where.length > 0 && { where }),
  };
};

const spotsIn =
  (args: Args<RecipeOption>, recipe: RecipeFile | null, types: RecipeFile | null) =>
  (path: Path): Spot | null => {
    if (path[0] === "types" && types) return types.locate(path.slice(1));
    return args.has(path[0] as RecipeOption) ? null : (recipe?.locate(path) ?? null);
  };

/** Fields that say how a table is read and what is wished of its columns. */
const OF_COLUMNS = ["map", "where", "delimiter", "encoding", "headings"] as const;

/** What the editor says of a file's columns, without what is none; empty where a file of it cannot be read. */
export const legibleRecipe = (args: Args<RecipeOption>, io: Io): Recipe => {
  try {
    const path = args.text("recipe");
    const fields = path === undefined ? {} : recipeFile(path, io).fields;
    const all = withOptions(args, fields, "en");
    const known = OF_COLUMNS.flatMap((name) => {
      const { success } = Recipe.shape[name].safeParse(all[name]);
      return success && all[name] !== undefined ? [[name, all[name]]] : [];
    });
    return withDelimiter(Object.fromEntries(known) as Recipe);
  } catch (error) {
    if (error instanceof WrongUse) return {};
    throw error;
  }
};

/** What the editor says of the file: the recipe, if there is one, and over it the options. */
export const readRecipe = (args: Args<RecipeOption>, io: Io): Recipe => {
  const files = [...args.texts("recipe"), ...args.texts("types")];
  const [recipe, types] = (["recipe", "types"] as const).map((name) => {
    const path = args.text(name);
    return path === undefined ? null : recipeFile(path, io);
  });
  const fields = recipe?.fields ?? {};
  const given = args.text("lang");
  const lang = given !== undefined ? canonicalTag(given) : langIn(fields);
  const value = { ...withOptions(args, fields, lang), ...(types && { types: types.fields }) };
  const spotOf = spotsIn(args, recipe ?? null, types ?? null);
  const read = checkedRecipe({ value, spotOf, files }, args);
  tellUnknownLanguage(lang, io);
  return read;
};
