import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Collection, Story } from "../../../src/story/records/story.ts";
import { parseHarbour, PLACES, STORY } from "../harbour.ts";

const LISTS = {
  types: "story",
  sources: "story",
  actors: "story",
  events: "story",
  quotes: "story",
  claims: "story",
  notes: "story",
  unmapped: "story",
  places: "places",
} as const satisfies Record<Collection, "story" | "places">;

const GOOD = parseHarbour().story;

/** Every record, by list and position. */
const ALL = (Object.keys(LISTS) as Collection[]).flatMap((list) =>
  GOOD[list].map(({ id }, index) => ({ list, index, id })),
);

const idsIn = (story: Story): string[] =>
  (Object.keys(LISTS) as Collection[]).flatMap((list) =>
    story[list].map(({ id }) => `${list}/${id}`),
  );

interface Wanted {
  list: string;
  id: string;
}

/** Which records a record cannot stand without. */
const needs = (story: Story): Map<string, Wanted[]> => {
  const map = new Map<string, Wanted[]>();
  const need = (from: string, ...wanted: Wanted[]): unknown => map.set(from, wanted);
  for (const e of story.events) need(`events/${e.id}`, { list: "sources", id: e.source });
  for (const u of story.unmapped) need(`unmapped/${u.id}`, { list: "sources", id: u.source });
  for (const q of story.quotes)
    need(
      `quotes/${q.id}`,
      { list: "sources", id: q.source },
      ...(q.speaker === null ? [] : [{ list: "actors", id: q.speaker }]),
    );
  for (const c of story.claims)
    need(
      `claims/${c.id}`,
      { list: "sources", id: c.source },
      { list: "actors", id: c.claimant },
      { list: "events", id: c.event },
    );
  for (const n of story.notes)
    for (const [kind, id] of Object.entries(n.about))
      need(`notes/${n.id}`, { list: `${kind}s`, id });
  return map;
};

const NEEDS = needs(GOOD);

/** What is left when a record goes, and then all that cannot stand without it, and so on. */
const leftWithout = (gone: Set<string>): string[] => {
  const lost = [...NEEDS].filter(
    ([from, wanted]) => !gone.has(from) && wanted.some(({ list, id }) => gone.has(`${list}/${id}`)),
  );
  return lost.length === 0
    ? idsIn(GOOD).filter((id) => !gone.has(id))
    : leftWithout(new Set([...gone, ...lost.map(([from]) => from)]));
};

const record = fc.constantFrom(...ALL);

const parseWith = (list: Collection, change: (records: unknown[]) => unknown[]) => {
  const name = LISTS[list];
  const file = JSON.parse(name === "story" ? STORY : PLACES) as Record<string, unknown[]>;
  const field = list === "places" ? "features" : list;
  const changed = { ...file, [field]: change(file[field] ?? []) };
  return parseHarbour({ [name]: JSON.stringify(changed, null, 2) });
};

describe("breaking one record", () => {
  it("loses that record and what cannot stand without it, and nothing else", () => {
    fc.assert(
      fc.property(record, fc.constantFrom(null, 7, "x", [], {}), ({ list, index, id }, bad) => {
        const { story, issues } = parseWith(list, (all) => all.with(index, bad));
        expect(idsIn(story)).toEqual(leftWithout(new Set([`${list}/${id}`])));
        expect(issues.map(({ code }) => code)).toContain("record-invalid");
      }),
    );
  });

  it("leaves no reference that points nowhere", () => {
    fc.assert(
      fc.property(record, ({ list, index }) => {
        const { story } = parseWith(list, (all) => all.toSpliced(index, 1));
        const { places, ...rest } = story;
        const again = parseHarbour({
          story: JSON.stringify(rest),
          places: JSON.stringify({ type: "FeatureCollection", features: places }),
        });
        const codes = again.issues.map(({ code }) => code);
        expect(codes).not.toContain("dangling-reference");
        expect(codes).not.toContain("record-invalid");
      }),
    );
  });

  it("the order of the good ones stays that of the file", () => {
    const { story } = parseWith("notes", (all) => all.with(2, 0));
    expect(story.notes.map(({ id }) => id)).toEqual([
      "date-inferred",
      "later-count",
      "quay-position",
      "protest-size",
    ]);
  });

  it("an unknown field in any record loses nothing", () => {
    fc.assert(
      fc.property(record, ({ list, index }) => {
        const { story, issues } = parseWith(list, (all) =>
          all.with(index, { ...(all[index] as object), stray: [1] }),
        );
        expect(idsIn(story)).toEqual(idsIn(GOOD));
        expect(issues.map(({ code }) => code)).toEqual(["unknown-field"]);
      }),
    );
  });
});

describe("a wrong header field", () => {
  it.each(["id", "lang", "headline", "summary", "article", "license", "revisions", "aliases"])(
    "“%s” is told of, and every record stays",
    (field) => {
      const story = { ...(JSON.parse(STORY) as object), [field]: 0 };
      const parsed = parseHarbour({ story: JSON.stringify(story) });
      expect(idsIn(parsed.story)).toEqual(idsIn(GOOD));
      expect(parsed.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
        `header-invalid /${field}`,
      ]);
    },
  );

  it("a list that is none is told of", () => {
    const story = { ...(JSON.parse(STORY) as object), notes: {} };
    const { issues } = parseHarbour({ story: JSON.stringify(story) });
    expect(issues.map(({ message }) => message)).toEqual([
      expect.stringContaining("Expected a list “notes”, found {}."),
    ]);
  });

  it("places that are not a feature collection are told of, and kept", () => {
    const { issues, story } = parseHarbour({
      places: PLACES.replace("FeatureCollection", "Topology"),
    });
    expect(issues.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["header-invalid", 2, 11],
    ]);
    expect(story.places).toHaveLength(5);
  });
});
