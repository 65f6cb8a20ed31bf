import { namedEncoding } from "../../../import/encodings.ts";
import { Recipe } from "../../../import/options.ts";
import { suggestion } from "../../../story/edit-distance.ts";
import { readRecord } from "../../../story/parse/read-record.ts";
import { readJson } from "../../../story/parse/read-json.ts";
import { parseEdtf } from "../../../story/edtf.ts";
import { isTimeZone } from "../../../story/zone.ts";
import { decodeFile } from "../../story-files.ts";
import type { Args } from "../command.ts";
import { say, type Io } from "../io.ts";
import { canonicalTag, tellUnknownLanguage } from "../language-tag.ts";
import { nearPath } from "../near-path.ts";
import { visible } from "../visible.ts";
import { WrongUse } from "../wrong-use.ts";
import { faultOf, stands, typeSlips, unknownField } from "./recipe-faults.ts";

/** Options whose value goes into the recipe as it is. */
const PLAIN = ["delimiter", "encoding", "dates", "tz", "lang", "license", "date"] as const;

/** Options whose value becomes a field of the recipe, or of its source. */
const FIELDS = [...PLAIN, "title", "publisher", "url"] as const;

export type RecipeOption =
  | (typeof PLAIN)[number]
  | "headings"
  | "recipe"
  | "types"
  | "map"
  | "where"
  | "title"
  | "publisher"
  | "url";

const MAX_RECIPE = 1_000_000;

const MOST_TOLD = 10;

const jsonIn = (path: string, io: Io): unknown => {
  const { files } = io;
  const entry = files.entry(path);
  if (entry?.kind !== "file")
    throw new WrongUse(`Expected a JSON file at ${path}, found none.${nearPath(path, io)}`);
  if (entry.size > MAX_RECIPE)
    throw new WrongUse(`Expected at most ${MAX_RECIPE} bytes in ${path}, found ${entry.size}.`);
  const { value, issues } = readJson({ name: path, ...decodeFile(files.read(path)) });
  const [issue] = issues.filter(({ severity }) => severity === "error");
  if (issue) throw new WrongUse(`${path}:${issue.line}:${issue.column}: ${issue.message}`);
  return value;
};

const fieldsIn = (path: string, io: Io): Record<string, unknown> => {
  const value = jsonIn(path, io);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new WrongUse(`Expected fields in { } in ${path}.`);
  return { ...value };
};

const mapOf = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    texts.map((text) => {
      const at = text.lastIndexOf("=");
      if (at < 1) throw new WrongUse(`Expected --map COLUMN=FIELD, found “${text}”.`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );

/** The words of `--title`, `--publisher` and `--url`, over those of the recipe's source. */
const sourceOf = (args: Args<RecipeOption>, before: unknown, lang: string): object => ({
  ...(typeof before === "object" && before),
  ...(args.has("title") && { title: { [lang]: args.text("title") } }),
  ...(args.has("publisher") && { publisher: { [lang]: args.text("publisher") } }),
  ...(args.has("url") && { url: args.text("url") }),
});

/** As it is typed where a shell takes the character itself for its own. */
const TABS = ["\\t", "tab"];

const checkDay = (name: string, text: string | undefined): void => {
  if (text !== undefined && !parseEdtf(text))
    throw new WrongUse(`Expected a date such as 2024-03-05 in ${name}, found “${text}”.`);
};

const withDelimiter = (recipe: Recipe): Recipe => {
  const { delimiter } = recipe;
  if (delimiter === undefined) return recipe;
  if (TABS.includes(delimiter)) return { ...recipe, delimiter: "\t" };
  if (delimiter.length === 1) return recipe;
  throw new WrongUse(`Expected one character in “delimiter”, or tab; found “${delimiter}”.`);
};

const checked = (value: object, files: readonly string[], args: Args<RecipeOption>): Recipe => {
  const { record, invalid, unknown } = readRecord(Recipe, value);
  const isGiven = (name: string): boolean => FIELDS.some((one) => one === name && args.has(one));
  const faults = [
    ...invalid.tell(MOST_TOLD).map((fault) => faultOf(fault, isGiven)),
    ...unknown.tell(MOST_TOLD).map(unknownField),
  ];
  if (!record || faults.length > 0)
    throw new WrongUse([...faults.slice(0, MOST_TOLD), ...stands(files)].join("\n"));
  if (record.tz !== undefined && !isTimeZone(record.tz))
    throw new WrongUse(
      `Expected a time zone such as Asia/Baghdad, found “${record.tz}”.${suggestion(record.tz, Intl.supportedValuesOf("timeZone"))}`,
    );
  checkDay(args.has("date") ? "--date" : "“date”", record.date);
  checkDay("“source.published”", record.source?.published);
  return withDelimiter(record);
};

/** Values that are the same in whatever case they are typed. */
const IN_ONE_CASE: Partial<Record<(typeof PLAIN)[number], (text: string) => string>> = {
  dates: (text) => text.toLowerCase(),
  encoding: (text) => namedEncoding(text) ?? text.toLowerCase(),
  lang: canonicalTag,
};

const plainValue = (name: (typeof PLAIN)[number], text = ""): string =>
  IN_ONE_CASE[name]?.(text) ?? text;

/** Names of columns, separated as the editor’s table is: by whichever of the three there is most of. */
const namesIn = (text: string): string[] => {
  const [mark = ","] = [",", ";", "\t"].toSorted(
    (a, b) => text.split(b).length - text.split(a).length,
  );
  return text.split(mark).map((name) => name.trim());
};

const langIn = ({ lang }: Record<string, unknown>): string =>
  typeof lang === "string" ? lang : "en";

/** What the editor says of the file: the recipe, if there is one, and over it the options. */
export const readRecipe = (args: Args<RecipeOption>, io: Io): Recipe => {
  const [recipePath, typesPath] = [args.text("recipe"), args.text("types")];
  const recipe = recipePath === undefined ? {} : fieldsIn(recipePath, io);
  const plain = PLAIN.flatMap((name) =>
    args.has(name) ? [[name, plainValue(name, args.text(name))]] : [],
  );
  const given = args.text("lang");
  const lang = given !== undefined ? canonicalTag(given) : langIn(recipe);
  const source = sourceOf(args, recipe["source"], lang);
  const map = { ...(recipe["map"] as object | undefined), ...mapOf(args.texts("map")) };
  const where = [...((recipe["where"] as string[] | undefined) ?? []), ...args.texts("where")];
  const names = args.text("headings");
  const all = {
    ...recipe,
    ...(Object.fromEntries(plain) as object),
    ...(names !== undefined && { headings: namesIn(names) }),
    ...(Object.keys(source).length > 0 && { source }),
    ...(Object.keys(map).length > 0 && { map }),
    ...(where.length > 0 && { where }),
    ...(typesPath !== undefined && { types: fieldsIn(typesPath, io) }),
  };
  const files = [recipePath, typesPath].filter((path) => path !== undefined);
  const read = checked(all, files, args);
  tellUnknownLanguage(lang, io);
  for (const slip of typeSlips(read)) say(io.err, visible(slip));
  return read;
};
