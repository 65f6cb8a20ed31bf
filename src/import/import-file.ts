import { StoryBuilder, type Origin } from "./assemble/story.ts";
import { TypeBook } from "./assemble/type-book.ts";
import { orderOf } from "./dates/order.ts";
import type { Facts } from "./facts.ts";
import type { FieldId } from "./fields.ts";
import type { RowContext } from "./field-row.ts";
import type { ColumnUse, Counts, Imported, ImportWish, Reject } from "./imported.ts";
import { guess, wished, type Mapping } from "./mapping.ts";
import { openFile, type ForeignFile } from "./open/index.ts";
import type { Recipe } from "./options.ts";
import { readRow } from "./row-facts.ts";
import { mappingOf, shapeOf } from "./shapes/index.ts";
import type { Shape } from "./shapes/shape.ts";
import type { ImportProblem, Sheet, SheetRow } from "./sheet.ts";
import { textsIn } from "./texts.ts";
import { condition } from "./where.ts";

const usesOf = ({ columns, rows }: Sheet, mapping: Mapping): ColumnUse[] => {
  const fieldOf = new Map(
    [...mapping].flatMap(([field, all]) => all.map((column) => [column, field] as const)),
  );
  return columns.map((column) => ({
    column,
    field: fieldOf.get(column) ?? null,
    example:
      rows.map(({ cells }) => cells.get(column)?.trim() ?? "").find((text) => text !== "") ?? "",
  }));
};

const conditionsOf = (recipe: Recipe, columns: readonly string[], problems: ImportProblem[]) =>
  (recipe.where ?? []).flatMap((text) => {
    const read = condition(text);
    if (read && columns.includes(read.column)) return [read];
    problems.push({ code: "where-unknown", detail: text });
    return [];
  });

const columnCells = ({ rows }: Sheet, mapping: Mapping): string[] => {
  const columns = [...(mapping.get("date") ?? []), ...(mapping.get("end") ?? [])];
  return rows.flatMap(({ cells }) => columns.map((column) => cells.get(column) ?? ""));
};

/** The order of day and month of all dates; what keeps it from being known is told once. */
const dateOrder = (sheet: Sheet, mapping: Mapping, recipe: Recipe, problems: ImportProblem[]) => {
  if (recipe.dates) return recipe.dates;
  const { order, ambiguous, disagreeing } = orderOf(columnCells(sheet, mapping));
  const [column = ""] = mapping.get("date") ?? [];
  if (disagreeing)
    problems.push({ code: "dates-disagree", detail: disagreeing.join(" / "), column });
  else if (ambiguous.length > 0)
    problems.push({ code: "dates-ambiguous", detail: ambiguous.slice(0, 3).join(", "), column });
  return order;
};

const TELLING: readonly FieldId[] = ["title", "date", "lat", "lon", "position", "place"];

/** A file of which nothing was understood must not look like one that had nothing to say. */
const nothingKnown = ({ columns, rows }: Sheet, mapping: Mapping): ImportProblem[] => {
  if (columns.length > 0 && rows.length === 0) return [{ code: "rows-none", detail: "" }];
  const isTelling = TELLING.some((id) => mapping.has(id)) || rows.some(({ geometry }) => geometry);
  return rows.length === 0 || isTelling ? [] : [{ code: "columns-unknown", detail: "" }];
};

interface Read {
  facts: Facts[];
  rejects: Reject[];
  problems: ImportProblem[];
}

type Assembled = Pick<Counts, "placed" | "shapesLost" | "heightsLost">;

const PROGRESS_EVERY = 1000;

const readRows = (
  rows: readonly SheetRow[],
  context: RowContext,
  shape: Shape | undefined,
  progress: ImportWish["progress"],
): Read => {
  const read: Read = { facts: [], rejects: [], problems: [] };
  rows.forEach((row, n) => {
    if (n % PROGRESS_EVERY === 0) progress?.(n, rows.length);
    const { cells } = row;
    if ([...cells.values()].every((text) => text.trim() === "") && !row.geometry)
      return void read.rejects.push({
        problem: { code: "row-empty", detail: "", ...row.at },
        cells,
      });
    const result = readRow(row, context);
    if ("bad" in result) return void read.rejects.push({ problem: result.bad, cells });
    for (const one of result.seen) read.problems.push(one);
    read.facts.push(shape?.refine?.(result.facts, cells) ?? result.facts);
  });
  progress?.(rows.length, rows.length);
  return read;
};

const originOf = (sheet: Sheet, { id, today, recipe }: ImportWish, fileName: string): Origin => {
  const { title, name, license } = sheet.about;
  const clean = (text: string | undefined) => textsIn(recipe).of(text)?.[recipe.lang ?? "en"];
  return {
    id,
    fileName,
    text: sheet.text,
    date: recipe.date ?? today,
    title: clean(title) ?? clean(name),
    license: clean(license),
  };
};

const LOST = { kind: "geometry-kind", height: "height-dropped" } as const;

/** Puts all facts into a story; tells how many have a place, and what of their shapes was lost. */
const assemble = (builder: StoryBuilder, facts: Facts[], problems: ImportProblem[]): Assembled => {
  const done: Assembled = { placed: 0, shapesLost: 0, heightsLost: 0 };
  // Facts go as the records come: both for every row of a long table would take twice the room.
  facts.reverse();
  for (let one = facts.pop(); one; one = facts.pop()) {
    const { placed, lost } = builder.add(one);
    if (placed) done.placed += 1;
    if (lost === "height") done.heightsLost += 1;
    if (lost !== "kind") continue;
    done.shapesLost += 1;
    problems.push({ code: LOST.kind, detail: one.geometry?.type ?? "", ...one.at });
  }
  if (done.heightsLost > 0) problems.push({ code: LOST.height, detail: `${done.heightsLost}` });
  return done;
};

const withPublisher = (recipe: Recipe, shape: Shape | undefined): Recipe =>
  shape?.publisher && !recipe.source?.publisher
    ? { ...recipe, source: { ...recipe.source, publisher: shape.publisher } }
    : recipe;

/** A file's rows as facts, and all that is to be said of it; the rows themselves are not kept. */
const readFile = (file: ForeignFile, wish: ImportWish) => {
  const sheet = openFile(file, wish.recipe);
  const shape = shapeOf(sheet.columns);
  const recipe = withPublisher(wish.recipe, shape);
  const guessed = shape ? mappingOf(shape, sheet.columns) : guess(sheet.columns);
  const wishes = Object.entries(recipe.map ?? {}).map(([column, field]) => ({ column, field }));
  const { mapping, problems: unknown } = wished(guessed, wishes, sheet.columns);
  const before = [...sheet.problems, ...unknown, ...nothingKnown(sheet, mapping)];
  const conditions = conditionsOf(recipe, sheet.columns, before);
  const wanted = sheet.rows.filter(({ cells }) => conditions.every(({ holds }) => holds(cells)));
  const texts = textsIn(recipe);
  const order = dateOrder({ ...sheet, rows: wanted }, mapping, recipe, before);
  const read = readRows(wanted, { mapping, recipe, texts, order }, shape, wish.progress);
  return {
    ...read,
    problems: [...before, ...read.problems],
    recipe,
    texts,
    shape: shape?.label ?? null,
    columns: usesOf(sheet, mapping),
    origin: originOf(sheet, { ...wish, recipe }, file.name),
    rows: sheet.rows.length,
    unwanted: sheet.rows.length - wanted.length,
  };
};

/**
 * Makes a draft story of a foreign file. Never throws: rows that cannot be used are rejects with a
 * reason, everything else is in the story, and what was seen on the way is a problem.
 */
export const importFile = (file: ForeignFile, wish: ImportWish): Imported => {
  const { facts, rejects, problems, recipe, texts, ...read } = readFile(file, wish);
  const used = facts.length;
  const words = new Set(facts.flatMap(({ type }) => (type && !type.look ? [type.word] : [])));
  const types = new TypeBook(recipe, texts, words);
  if (types.areTooMany) problems.push({ code: "types-many", detail: `${words.size}` });
  const builder = new StoryBuilder(recipe, read.origin, types);
  const assembled = assemble(builder, facts, problems);
  return {
    story: used > 0 ? builder.build() : null,
    shape: read.shape,
    columns: read.columns,
    counts: {
      rows: read.rows,
      ...assembled,
      unplaced: used - assembled.placed,
      bad: rejects.length,
      unwanted: read.unwanted,
    },
    rejects,
    problems,
  };
};
