import type { Path } from "../issue.ts";
import type { Collection, Story } from "../records/story.ts";
import type { Draft } from "./draft.ts";

/** A field that names a record of another list, and what goes when there is no such record. */
export interface Reference {
  from: Collection;
  /** `*` stands for every entry of a list. */
  field: readonly string[];
  to: Collection;
  lose: "record" | "entry" | "field";
}

const ref = (
  from: Collection,
  field: string,
  to: Collection,
  lose: Reference["lose"],
): Reference => ({
  from,
  field: field.split("."),
  to,
  lose,
});

/** Every reference there is between records. */
export const REFERENCES: readonly Reference[] = [
  ref("places", "properties.precision.source", "sources", "field"),
  ref("places", "properties.coordinates.source", "sources", "field"),
  ref("events", "source", "sources", "record"),
  ref("events", "when.source", "sources", "field"),
  ref("events", "places.*.place", "places", "entry"),
  ref("events", "actors.*.actor", "actors", "entry"),
  ref("events", "rel.*.event", "events", "entry"),
  ref("quotes", "source", "sources", "record"),
  ref("quotes", "speaker", "actors", "record"),
  ref("quotes", "statement", "events", "field"),
  ref("quotes", "about.*.event", "events", "entry"),
  ref("quotes", "about.*.place", "places", "entry"),
  ref("claims", "event", "events", "record"),
  ref("claims", "claimant", "actors", "record"),
  ref("claims", "source", "sources", "record"),
  ref("claims", "statedSource", "sources", "field"),
  ref("claims", "evidence.*", "quotes", "entry"),
  ref("claims", "supersedes", "claims", "field"),
  ref("notes", "about.event", "events", "record"),
  ref("notes", "about.place", "places", "record"),
  ref("notes", "about.quote", "quotes", "record"),
  ref("notes", "about.claim", "claims", "record"),
  ref("notes", "about.source", "sources", "record"),
  ref("notes", "sources.*", "sources", "entry"),
  ref("unmapped", "source", "sources", "record"),
];

const LISTS = [...new Set(REFERENCES.map(({ from }) => from))];

interface Named {
  at: Path;
  id: string;
}

/** All ids a field names in a record, with their places in it. */
export const namedIn = (value: unknown, field: readonly string[], at: Path = []): Named[] => {
  const [head, ...rest] = field;
  if (head === undefined) return typeof value === "string" ? [{ at, id: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  if (head === "*")
    return Array.isArray(value)
      ? value.flatMap((entry: unknown, i) => namedIn(entry, rest, [...at, i]))
      : [];
  return namedIn(Reflect.get(value, head), rest, [...at, head]);
};

/** Stands for an entry that was taken out, so that the positions of the others still hold. */
const HOLE = null;

const withoutHoles = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((entry) => entry !== HOLE).map(withoutHoles);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutHoles(item)]));
};

/** A copy without what stands at a path: the list entry on the way, or the field at its end. */
export const cut = (value: unknown, path: Path): unknown => {
  const [head, ...rest] = path;
  if (Array.isArray(value)) return value.map((entry: unknown, i) => (i === head ? HOLE : entry));
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  const key = String(head);
  if (rest.length === 0) Reflect.deleteProperty(copy, key);
  else copy[key] = cut(copy[key], rest);
  return copy;
};

const idsOf = (story: Story, collection: Collection): Set<string> =>
  new Set(story[collection].map(({ id }) => id));

/**
 * Drops what points nowhere in one record; `null` when the record itself goes. What misses a record
 * that was left out is counted with it; ids that are nowhere were told before.
 */
const mendRecord = (
  draft: Draft,
  record: object,
  { field, to, lose }: Reference,
  known: Set<string>,
): object | null => {
  const bad = namedIn(record, field).filter(({ id }) => !known.has(id));
  for (const { id } of bad) draft.passOver(to, id, lose === "record" ? record : undefined);
  if (bad.length === 0) return record;
  if (lose === "record") return null;
  const mended = bad.reduce<object>((rest, { at }) => cut(rest, at) as object, record);
  draft.moved(record, mended);
  return mended;
};

/** Takes out every reference that points nowhere, again and again until all that is left holds. */
export const resolveReferences = (draft: Draft, story: Story): Story => {
  let current = story;
  const originals = new Set<object>(LISTS.flatMap((list): object[] => story[list]));
  const whole = (record: object): object =>
    originals.has(record) ? record : (withoutHoles(record) as object);
  for (let changed = true; changed;) {
    changed = false;
    for (const reference of REFERENCES) {
      const known = idsOf(current, reference.to);
      const before: readonly object[] = current[reference.from];
      const after = before.flatMap((record) => mendRecord(draft, record, reference, known) ?? []);
      if (after.every((record, i) => record === before[i]) && after.length === before.length)
        continue;
      current = { ...current, [reference.from]: after };
      changed = true;
    }
  }
  const lists = LISTS.map((list) => {
    const records: readonly object[] = current[list];
    return [list, records.map(whole)];
  });
  return { ...current, ...Object.fromEntries(lists) } as Story;
};
