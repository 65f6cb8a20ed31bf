import { typesOf } from "../story/types-of.ts";
import { isId } from "../explore/link/id.ts";
import { stepFor } from "./sampling.ts";

/** A field of the head that is not as it has to be. */
export interface Flaw {
  expected: string;
  found: string;
}

type Form = (value: unknown) => boolean;

/** Rows of an archive, bytes of a file: what can be counted exactly and kept in memory. */
const MOST_ROWS = 2 ** 28;
/** Bytes that a row may take in a block, and a block beside its rows. */
const MOST_PER_ROW = 1024;

const natural =
  (most: number): Form =>
  (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

const size = natural(Number.MAX_SAFE_INTEGER);
const count = natural(MOST_ROWS);
const sum = natural(2 ** 32 - 1);
const finite: Form = (value) => Number.isFinite(value);
const text: Form = (value) => typeof value === "string";
const day: Form = (value) => text(value) && /^-?\d{4,6}-\d\d-\d\d$/.test(value as string);

const list =
  (form: Form, length?: number): Form =>
  (value) =>
    Array.isArray(value) && (length === undefined || value.length === length) && value.every(form);

const fields =
  (forms: Readonly<Record<string, Form>>): Form =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(forms).every(([name, form]) => form(Reflect.get(value, name)));

const distinct = (ids: readonly unknown[]): boolean => new Set(ids).size === ids.length;

const identified: Form = (value) =>
  list(fields({ id: text }))(value) && distinct((value as { id: string }[]).map(({ id }) => id));
const names: Form = (value) => list(text)(value) && distinct(value as string[]);

/** As links can name them. */
const namedSources: Form = (value) =>
  value === undefined ||
  (list(fields({ id: (id) => text(id) && isId(id as string), name: text }))(value) &&
    identified(value));

const limit: Form = (value) => value === null || natural(2 ** 23)(Math.abs(value as number));

const piece = { bytes: size, crc32: sum };

const block: Form = (value) =>
  fields({ ...piece, rows: count, raw: size })(value) &&
  (value as { raw: number }).raw <= ((value as { rows: number }).rows + 1) * MOST_PER_ROW;

const chunked = { bytes: size, chunks: count, table: fields(piece) };
const ofRows = fields({ ...chunked, rowsPerChunk: count });

/** What each field has to be, by its path; in the order in which they are looked at. */
const FORMS: readonly (readonly [path: string, expected: string, form: Form])[] = [
  ["rows", `a count of at most ${MOST_ROWS}`, count],
  ["events", "a count of events, or nothing", (value) => value === undefined || size(value)],
  ["bounds", "west, south, east and north in degrees", list(finite, 4)],
  ["days", "a first and a last day such as 2024-03-05", list(day, 2)],
  ["story.types", "a list of event types", identified],
  ["story.sources", "a list of sources", identified],
  ["story.actors", "a list of actors", identified],
  ["layout.placed", "a count of rows", count],
  ["layout.precisionM", "a length in metres", finite],
  ["layout.types", "a list of ids of event types", names],
  ["layout.zones", "a list of time zones", names],
  ["layout.spans", "a list of spans, four days each", list(list(limit, 4))],
  ["layout.sources", "a list of sources with id and name, or nothing", namedSources],
  ["layout.columns.bytes", "a count of bytes", size],
  ["layout.columns.step", "a step from row to row", count],
  ["layout.columns.blocks", "a list of blocks with rows, bytes, raw and crc32", list(block)],
  ["layout.texts", "bytes, chunks, table and rowsPerChunk", ofRows],
  [
    "layout.list",
    "bytes, chunks, table and rowsPerChunk, or nothing",
    (value) => value === undefined || ofRows(value),
  ],
  [
    "layout.words",
    "bytes, chunks and table, or nothing",
    (value) => value === undefined || fields(chunked)(value),
  ],
];

const at = (value: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (part, key) =>
        typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined,
      value,
    );

interface Sizes {
  version: number;
  rows: number;
  events?: number;
  story: Parameters<typeof typesOf>[0];
  layout: {
    types: string[];
    placed: number;
    sources?: unknown[];
    columns: { bytes: number; step: number; blocks: { rows: number; bytes: number }[] };
  };
}

/** An event type that nothing says how to draw. */
const typeFlaw = ({ story, layout: { types } }: Sizes): Flaw | undefined => {
  const known = new Set(typesOf(story).map(({ id }) => id));
  const strange = types.find((id) => !known.has(id));
  return strange === undefined
    ? undefined
    : {
        expected: "event types of the story in “layout.types”",
        found: `“${strange.slice(0, 60)}”`,
      };
};

/** Numbers of the head that have to go together. */
const sumFlaw = ({ rows, layout: { placed, columns } }: Sizes): Flaw | undefined => {
  const inBlocks = columns.blocks.reduce((all, one) => all + one.rows, 0);
  const bytes = columns.blocks.reduce((all, one) => all + one.bytes, 0);
  if (placed > rows) return { expected: `at most ${rows} rows with a place`, found: `${placed}` };
  if (inBlocks !== rows) return { expected: `blocks of ${rows} rows`, found: `${inBlocks}` };
  if (bytes !== columns.bytes)
    return { expected: `blocks of ${columns.bytes} bytes`, found: `${bytes}` };
  const first = Math.ceil(rows / columns.step);
  if (columns.step < 1 || (rows > 0 && columns.blocks[0]?.rows !== first))
    return { expected: `a step such as ${stepFor(rows)}`, found: `${columns.step}` };
  return undefined;
};

/** A count of events that does not go with the version, or with the rows, of which none is less than one. */
const eventsFlaw = ({ version, rows, events }: Sizes): Flaw | undefined => {
  if (version < 3 && (version === 1) !== (events === undefined))
    return {
      expected: version === 1 ? "no “events” in version 1" : "a count of events in “events”",
      found: events === undefined ? "none" : `${events}`,
    };
  return events !== undefined && events < rows
    ? { expected: `at least ${rows} events in “events”`, found: `${events}` }
    : undefined;
};

/** Sources of rows that do not go with the version. */
const sourcesFlaw = ({ version, layout: { sources } }: Sizes): Flaw | undefined => {
  if ((version === 3) === (sources !== undefined)) return undefined;
  return {
    expected:
      version === 3
        ? "a list of sources in “layout.sources”"
        : "no “layout.sources” before version 3",
    found: sources ? `${sources.length}` : "none",
  };
};

const wrongForm = (value: unknown) => FORMS.find(([path, , form]) => !form(at(value, path)));

/** Where the field stands that is not as it has to be; nowhere where only several together are not. */
export const flawPath = (value: unknown): readonly string[] =>
  wrongForm(value)?.[0].split(".") ?? [];

/** What is wrong with a head whose format and version are right, if anything is. */
export const headFlaw = (value: unknown): Flaw | undefined => {
  const wrong = wrongForm(value);
  if (wrong) {
    const [path, expected] = wrong;
    return {
      expected: `${expected} in “${path}”`,
      found: at(value, path) === undefined ? "none" : "something else",
    };
  }
  const sizes = value as Sizes;
  return typeFlaw(sizes) ?? sumFlaw(sizes) ?? eventsFlaw(sizes) ?? sourcesFlaw(sizes);
};
