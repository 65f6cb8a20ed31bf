import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeHash } from "../../src/explore/link/hash.ts";
import { sameSelection, settle } from "../../src/explore/settle.ts";
import { indexStory } from "../../src/explore/story-index.ts";
import type { LinkProblem, Selection, View } from "../../src/explore/view.ts";
import { HILLAH, HILLAH_INDEX, OFFER } from "./hillah.ts";
import { anyView } from "./link/samples.ts";

const RENAMED = indexStory({
  ...HILLAH,
  aliases: {
    "hilla-strike": "hillah-strike",
    "us-centcom": "centcom",
    "drone-strike": "air-drone-strike",
    lost: "also-lost",
  },
});

const ALL_TYPES = [...new Set(HILLAH.events.map(({ type }) => type))];

const settled = (view: View) => settle(view, RENAMED, OFFER);

const unknown = (key: string, value: string): LinkProblem => ({ key, value, reason: "unknown" });

const KNOWN: [what: string, view: View][] = [
  ["a place", { selection: { kind: "place", id: "hillah" } }],
  ["an event", { selection: { kind: "event", id: "hillah-strike" } }],
  ["a quote", { selection: { kind: "quote", id: "pmo-casualties" } }],
  ["a claim", { selection: { kind: "claim", id: "pmo-killed" } }],
  ["some event types", { types: ["missile-attack", "statement"] }],
  ["no event type", { types: [] }],
  ["parties", { parties: ["airwars", "centcom"] }],
  ["claim states", { claims: ["agreed", "superseded"] }],
  ["another language and base layer", { lang: "ar", base: "osm" }],
  ["names in another language", { names: "ar" }],
  ["names in a language that is not the page's", { lang: "ar", names: "en" }],
  ["a camera", { camera: { zoom: 6, lat: 33, lng: 44 } }],
  [
    "a camera as near as its base layer goes",
    { base: "osm", camera: { zoom: 19, lat: 33, lng: 44 } },
  ],
  [
    "days in which only the certain counts",
    { time: { from: "2023", to: null }, timeMode: "certain" },
  ],
  ["days and a search", { time: { from: "2023", to: null }, text: "Erbil" }],
];

const UNKNOWN: [what: string, view: View, kept: View, problems: LinkProblem[]][] = [
  ["a place", { selection: { kind: "place", id: "x" } }, {}, [unknown("sel", "p:x")]],
  [
    "an id of another kind",
    { selection: { kind: "place", id: "hillah-strike" } },
    {},
    [unknown("sel", "p:hillah-strike")],
  ],
  [
    "an event type",
    { types: ["x", "statement"] },
    { types: ["statement"] },
    [unknown("type", "x")],
  ],
  [
    "all event types given",
    { types: ["x", "y"] },
    {},
    [unknown("type", "x"), unknown("type", "y")],
  ],
  ["a type that no event here has", { types: ["protest"] }, {}, [unknown("type", "protest")]],
  ["a party", { parties: ["x", "centcom"] }, { parties: ["centcom"] }, [unknown("by", "x")]],
  ["all parties given", { parties: ["x"] }, {}, [unknown("by", "x")]],
  [
    "how days are meant, without days",
    { timeMode: "certain" },
    {},
    [{ key: "tm", value: "certain", reason: "undated" }],
  ],
  ["a variant of a language", { lang: "ar-iq" }, { lang: "ar" }, []],
  ["a variant of the page’s own language", { lang: "en-gb" }, {}, []],
  ["a language", { lang: "xx" }, {}, [unknown("lang", "xx")]],
  ["a language of names", { names: "xx" }, {}, [unknown("names", "xx")]],
  ["a base layer", { base: "moon" }, {}, [unknown("base", "moon")]],
  ["what a renamed id stands for", { parties: ["lost"] }, {}, [unknown("by", "lost")]],
];

const DEFAULTS: [what: string, view: View][] = [
  ["every event type there is", { types: ALL_TYPES }],
  ["no party", { parties: [] }],
  ["no claim state", { claims: [] }],
  ["the page's own language", { lang: "en" }],
  ["the first base layer", { base: "outline" }],
  ["names in the page's own language", { names: "en" }],
  ["a search for blanks", { text: "  " }],
  ["a span of days that is open on both sides", { time: { from: null, to: null } }],
];

const RENAMES: [what: string, view: View, kept: View][] = [
  [
    "a selection",
    { selection: { kind: "event", id: "hilla-strike" } },
    { selection: { kind: "event", id: "hillah-strike" } },
  ],
  ["a party", { parties: ["us-centcom"] }, { parties: ["centcom"] }],
  ["a party named twice", { parties: ["us-centcom", "centcom"] }, { parties: ["centcom"] }],
  ["an event type", { types: ["drone-strike"] }, { types: ["air-drone-strike"] }],
];

const known = <T>(...values: T[]) => fc.constantFrom(...values);

const mixedId = known(
  "hillah",
  "hillah-strike",
  "hilla-strike",
  "centcom",
  "us-centcom",
  "lost",
  "x",
);

/** Random views whose ids are partly those of the story, old ones and unknown ones. */
const mixedView: fc.Arbitrary<View> = fc
  .record({
    base: anyView,
    types: fc.option(fc.subarray([...ALL_TYPES, "protest", "drone-strike", "x"]), {
      nil: undefined,
    }),
    parties: fc.option(fc.array(mixedId, { maxLength: 4 }), { nil: undefined }),
    id: fc.option(mixedId, { nil: undefined }),
    lang: known("en", "ar", "xx", undefined),
    layer: known("outline", "osm", "xx", undefined),
    names: known("en", "ar", "both", "xx", undefined),
  })
  .map(({ base, id, layer, ...lists }) => {
    const kind = base.selection?.kind ?? "event";
    return {
      ...base,
      ...lists,
      base: layer,
      selection: id === undefined ? undefined : { kind, id },
    };
  });

describe("a view held against a story", () => {
  it.each(KNOWN)("keeps %s that the story has", (_, view) => {
    expect(settled(view)).toEqual({ view, problems: [] });
  });

  it.each(UNKNOWN)("leaves out and names what it does not have: %s", (_, view, kept, problems) => {
    expect(settled(view)).toEqual({ view: kept, problems });
  });

  it.each(RENAMES)("follows the new name of %s", (_, view, kept) => {
    expect(settled(view)).toEqual({ view: kept, problems: [] });
  });

  it.each(DEFAULTS)("takes %s as no choice, so that the link stays bare", (_, view) => {
    const result = settled(view);
    expect(result).toEqual({ view: {}, problems: [] });
    expect(writeHash(result.view)).toBe("");
  });

  it("takes names in Arabic as no choice on a page in Arabic", () => {
    expect(settled({ lang: "ar", names: "ar" })).toEqual({ view: { lang: "ar" }, problems: [] });
  });

  it.each<[base: string | undefined, given: number, kept: number]>([
    [undefined, 16, 12],
    ["outline", 16, 12],
    ["osm", 20, 19],
    ["osm", 1, 3],
    ["moon", 16, 12],
  ])("on the base layer %s takes zoom %d as %d and says so", (base, zoom, kept) => {
    const { view, problems } = settled({ base, camera: { zoom, lat: 33, lng: 44 } });
    expect(view.camera).toEqual({ zoom: kept, lat: 33, lng: 44 });
    expect(problems).toContainEqual({ key: "map", value: String(zoom), reason: "limited" });
  });

  it("leaves the given view as it was", () => {
    const view: View = { types: ["x", "statement"], lang: "en" };
    settled(view);
    expect(view).toEqual({ types: ["x", "statement"], lang: "en" });
  });

  it("does not take the names of object members for renamed ids", () => {
    const selection: Selection = { kind: "event", id: "constructor" };
    expect(settle({ selection }, HILLAH_INDEX, OFFER).problems).toEqual([
      unknown("sel", "e:constructor"),
    ]);
  });

  it("changes nothing and names nothing the second time", () => {
    fc.assert(
      fc.property(mixedView, (view) => {
        const once = settled(view).view;
        expect(settled(once)).toEqual({ view: once, problems: [] });
      }),
      { numRuns: 2000 },
    );
  }, 60_000);
});

describe("two selections", () => {
  const hillah: Selection = { kind: "place", id: "hillah" };
  it.each<[string, Selection | undefined, Selection | undefined, boolean]>([
    ["of the same record are the same", hillah, { ...hillah }, true],
    ["of nothing are the same", undefined, undefined, true],
    ["of another kind differ", hillah, { kind: "event", id: "hillah" }, false],
    ["of another id differ", hillah, { kind: "place", id: "kirkuk" }, false],
    ["one of them empty differ", hillah, undefined, false],
  ])("%s", (_, a, b, same) => {
    expect(sameSelection(a, b)).toBe(same);
  });
});
