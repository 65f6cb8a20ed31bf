import type * as z from "zod/mini";
import { nearestWord } from "../edit-distance.ts";
import { explain, type Explained } from "./explain.ts";
import { outOfBounds } from "./record-bounds.ts";

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

type ZodIssue = z.core.$ZodIssue;
type UnknownKeys = ZodIssue & { code: "unrecognized_keys" };

const NOTHING: Wrong = { count: 0, tell: () => [] };

const isUnknownKeys = (issue: ZodIssue): issue is UnknownKeys => issue.code === "unrecognized_keys";

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

const fieldNames = (schema: z.ZodMiniType): string[] => {
  const shape: unknown = Reflect.get(schema._zod.def, "shape");
  return typeof shape === "object" && shape !== null ? Object.keys(shape) : [];
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
    nearest: path.length === 0 ? nearestWord(key, fieldNames(schema)) : null,
    said: `There is no field “${key}” here; it was passed over.`,
  },
});

const unknownFields = (schema: z.ZodMiniType, strange: readonly UnknownKeys[]): Wrong => ({
  count: strange.reduce((sum, { keys }) => sum + keys.length, 0),
  tell: (most) => {
    const told: Explained[] = [];
    for (const { path, keys } of strange)
      for (const key of keys.slice(0, most - told.length))
        told.push(unknownField(schema, path, key));
    return told;
  },
});

/** Reads one record; a field nobody knows is named and passed over, anything else wrong drops it. */
export const readRecord = <S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
): RecordReading<z.infer<S>> => {
  const bounds = outOfBounds(value);
  if (bounds)
    return { invalid: { count: 1, tell: (most) => [bounds].slice(0, most) }, unknown: NOTHING };
  const first = schema.safeParse(value);
  if (first.success) return { record: first.data, invalid: NOTHING, unknown: NOTHING };
  const strange = first.error.issues.filter(isUnknownKeys);
  const unknown = unknownFields(schema, strange);
  const kept = strange.reduce((rest, { path, keys }) => without(rest, path, new Set(keys)), value);
  const second = strange.length > 0 ? schema.safeParse(kept) : first;
  if (second.success) return { record: second.data, invalid: NOTHING, unknown };
  const { issues } = second.error;
  return {
    invalid: {
      count: issues.length,
      tell: (most) => explain(issues.slice(0, most), kept),
    },
    unknown,
  };
};
