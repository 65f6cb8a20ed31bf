import type * as z from "zod/mini";
import { nearestWord } from "../edit-distance.ts";
import { explain, type Explained } from "./explain.ts";

export interface RecordReading<T> {
  record?: T;
  invalid: Explained[];
  unknown: Explained[];
}

type UnknownKeys = z.core.$ZodIssue & { code: "unrecognized_keys" };

const isUnknownKeys = (issue: z.core.$ZodIssue): issue is UnknownKeys =>
  issue.code === "unrecognized_keys";

const without = (
  value: unknown,
  path: readonly PropertyKey[],
  keys: readonly string[],
): unknown => {
  const [head, ...rest] = path;
  if (Array.isArray(value))
    return value.map((item: unknown, i) => (i === head ? without(item, rest, keys) : item));
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, item]: [string, unknown]) => {
      if (head === undefined) return keys.includes(key) ? [] : [[key, item]];
      return [[key, key === head ? without(item, rest, keys) : item]];
    }),
  );
};

const fieldNames = (schema: z.ZodMiniType): string[] => {
  const shape: unknown = Reflect.get(schema._zod.def, "shape");
  return typeof shape === "object" && shape !== null ? Object.keys(shape) : [];
};

/** Reads one record; a field nobody knows is named and passed over, anything else wrong drops it. */
export const readRecord = <S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
): RecordReading<z.infer<S>> => {
  const first = schema.safeParse(value);
  if (first.success) return { record: first.data, invalid: [], unknown: [] };
  const strange = first.error.issues.filter(isUnknownKeys);
  const unknown = strange.flatMap(({ path, keys }) =>
    keys.map((key) => ({
      path: [...path, key].map((step) => (typeof step === "number" ? step : String(step))),
      finding: {
        expected: "a field of the record",
        found: `“${key}”`,
        nearest: path.length === 0 ? nearestWord(key, fieldNames(schema)) : null,
        said: `There is no field “${key}” here; it was passed over.`,
      },
    })),
  );
  const kept = strange.reduce((rest, { path, keys }) => without(rest, path, keys), value);
  const second = strange.length > 0 ? schema.safeParse(kept) : first;
  if (second.success) return { record: second.data, invalid: [], unknown };
  return { invalid: explain(second.error.issues, kept), unknown };
};
