import * as z from "zod/mini";
import { nearestWord } from "../edit-distance.ts";
import { explain, type Explained } from "./explain.ts";
import { outOfBounds, withoutGeometry } from "./record-bounds.ts";

/** What is wrong with a record: how much, and in words as much of it as somebody wants. */
export interface Wrong {
  count: number;
  tell: (most: number) => Explained[];
}

export interface RecordReading<T> {
  record?: T;
  invalid: Wrong;
  unknown: Wrong;
}

type RawIssue = z.core.$ZodRawIssue;
type UnknownKeys = RawIssue & { code: "unrecognized_keys"; keys: string[] };

const NOTHING: Wrong = { count: 0, tell: () => [] };

/** As `safeParse`, without the words for every issue: most of a bad file's are never told. */
const check = (schema: z.ZodMiniType, value: unknown): z.core.ParsePayload =>
  schema._zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload;

const worded = (issue: RawIssue): z.core.$ZodIssue =>
  z.core.util.finalizeIssue(issue, { async: false }, z.core.config());

const isUnknownKeys = (issue: RawIssue): issue is UnknownKeys => issue.code === "unrecognized_keys";

const without = (
  value: unknown,
  path: readonly PropertyKey[],
  keys: ReadonlySet<string>,
): unknown => {
  const [head, ...rest] = path;
  if (Array.isArray(value))
    return value.map((item: unknown, i) => (i === head ? without(item, rest, keys) : item));
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, item]: [string, unknown]) => {
      if (head === undefined) return keys.has(key) ? [] : [[key, item]];
      return [[key, key === head ? without(item, rest, keys) : item]];
    }),
  );
};

type Schema = z.core.$ZodType;
type Def = Partial<{
  shape: Record<string, Schema>;
  innerType: Schema;
  element: Schema;
  items: Schema[];
  valueType: Schema;
  options: Schema[];
}>;

const stepInto = ({ _zod: { def } }: Schema, step: PropertyKey): Schema | undefined => {
  const { shape = {}, element, items, valueType } = def as Def;
  return element ?? valueType ?? items?.[Number(step)] ?? shape[String(step)];
};

/** The fields that a schema knows at a path in its values, of all forms they can have. */
const fieldNames = (schema: Schema, path: readonly PropertyKey[]): string[] => {
  const { shape = {}, innerType, options } = schema._zod.def as Def;
  if (innerType) return fieldNames(innerType, path);
  if (options) return options.flatMap((one) => fieldNames(one, path));
  const [head, ...rest] = path;
  if (head === undefined) return Object.keys(shape);
  const within = stepInto(schema, head);
  return within ? fieldNames(within, rest) : [];
};

const unknownField = (
  schema: z.ZodMiniType,
  path: readonly PropertyKey[],
  key: string,
): Explained => ({
  path: [...path, key].map((step) => (typeof step === "number" ? step : String(step))),
  finding: {
    expected: "a field of the record",
    found: `“${key}”`,
    nearest: nearestWord(key, fieldNames(schema, path)),
    said: `There is no field “${key}” here; it was passed over.`,
  },
});

const unknownFields = (schema: z.ZodMiniType, strange: readonly UnknownKeys[]): Wrong => ({
  count: strange.reduce((sum, { keys }) => sum + keys.length, 0),
  tell: (most) => {
    const told: Explained[] = [];
    for (const { path = [], keys } of strange)
      for (const key of keys.slice(0, most - told.length))
        told.push(unknownField(schema, path, key));
    return told;
  },
});

/** What is told of a record that is out of bounds: with a stray position, what else is wrong with it. */
const beside = (
  bounds: Explained,
  schema: z.ZodMiniType,
  value: unknown,
): { invalid: Wrong; unknown: Wrong } => {
  const isWhole = bounds.path.length === 0;
  const { invalid, unknown } = isWhole
    ? { invalid: NOTHING, unknown: NOTHING }
    : readRecord(schema, withoutGeometry(value));
  return {
    invalid: {
      count: 1 + invalid.count,
      tell: (most) => [bounds, ...invalid.tell(most - 1)].slice(0, most),
    },
    unknown,
  };
};

/** Reads one record; a field nobody knows is named and passed over, anything else wrong drops it. */
export const readRecord = <S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
): RecordReading<z.infer<S>> => {
  const bounds = outOfBounds(value);
  if (bounds) return beside(bounds, schema, value);
  const first = check(schema, value);
  if (first.issues.length === 0)
    return { record: first.value as z.infer<S>, invalid: NOTHING, unknown: NOTHING };
  const strange = first.issues.filter(isUnknownKeys);
  const unknown = unknownFields(schema, strange);
  const kept = strange.reduce(
    (rest, { path = [], keys }) => without(rest, path, new Set(keys)),
    value,
  );
  const { issues, value: record } = strange.length > 0 ? check(schema, kept) : first;
  if (issues.length === 0) return { record: record as z.infer<S>, invalid: NOTHING, unknown };
  const tell = (most: number) => explain(issues.slice(0, most).map(worded), kept);
  return { invalid: { count: issues.length, tell }, unknown };
};
