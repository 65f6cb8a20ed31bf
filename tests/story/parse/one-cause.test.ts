import { describe, expect, it } from "vitest";
import type { Issue } from "../../../src/story/issue.ts";
import { ARTICLE, parseHarbour, PLACES, replaceOnce, STORY } from "../harbour.ts";

type Path = readonly (string | number)[];
type Fields = Record<string | number, unknown>;

/** Paths of all that stands in fields: whole records and their ids are named elsewhere. */
const fieldsIn = (value: unknown, at: Path = []): Path[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const path = [...at, step];
    const isNamed = at.length < 3 && (typeof step === "number" || step === "id");
    return [...(isNamed ? [] : [path]), ...fieldsIn(item, path)];
  });
};

const changed = (text: string, path: Path, by: (of: Fields, key: string | number) => void) => {
  const all = JSON.parse(text) as Fields;
  const of = path.slice(0, -1).reduce<Fields>((part, key) => part[key] as Fields, all);
  by(of, path.at(-1) as string | number);
  return JSON.stringify(all, null, 1);
};

const wrong = (of: Fields, key: string | number): void => {
  of[key] = typeof of[key] === "number" ? "x" : 12;
};

const told = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, path }) => `${code} ${path}`);

describe("one mistake is told once, whatever misses the record that it leaves out", () => {
  const parts = (file: string, text: string): [string, string, string][] =>
    Object.keys(JSON.parse(text) as object).map((list) => [file, list, text]);

  it.each([...parts("story", STORY), ...parts("places", PLACES)])(
    "each field of the %s, of the wrong kind, in its “%s”",
    (file, list, text) => {
      for (const path of fieldsIn(JSON.parse(text)).filter(([first]) => first === list)) {
        const { issues } = parseHarbour({ article: ARTICLE, [file]: changed(text, path, wrong) });
        expect(told(issues).slice(1), `/${path.join("/")}`).toEqual([]);
      }
    },
  );

  it("where quotes are proved, without a word about a stand-in", () => {
    for (const story of ["{", "7", replaceOnce(STORY, '"unit": "codepoint"', '"unit": "byte"')]) {
      const { issues } = parseHarbour({ story, article: ARTICLE });
      expect(issues).toHaveLength(1);
    }
  });

  it("with how many follow, also from what went with it", () => {
    const places = replaceOnce(PLACES, '"id": "north-quay"', '"kinds": 7, "id": "north-quay"');
    const all = parseHarbour({ places: changed(places, ["features", 1, "geometry"], wrong) });
    expect(told(all.issues)).toEqual([
      "unknown-field /features/1/kinds",
      "record-invalid /features/1/geometry",
    ]);
    expect(all.issues.map(({ message }) => /(\d+) more/.exec(message)?.[1])).toEqual([
      undefined,
      "4",
    ]);
    const sources = parseHarbour({ story: changed(STORY, ["sources"], wrong) }).issues;
    expect(told(sources)).toEqual(["header-invalid /sources"]);
    expect(sources[0]?.message).toContain(" more issues, which are gone when this one is mended.");
  });
});

describe("a needed field under a name that is much like its own", () => {
  const renamed = (text: string, from: string, to: string): string =>
    replaceOnce(text, `\n  "${from}": `, `\n  "${to}": `);

  it.each([
    [{ story: renamed(STORY, "events", "evnts") }, "/evnts", "“events”, found “evnts”"],
    [{ story: renamed(STORY, "headline", "Headline") }, "/Headline", "“headline”, found"],
    [{ places: renamed(PLACES, "features", "fetures") }, "/fetures", "“features”, found"],
  ])("is told once, where it stands", (texts, path, said) => {
    const { issues } = parseHarbour(texts);
    expect(told(issues)).toEqual([`header-invalid ${path}`]);
    expect(issues[0]?.message).toContain(`Expected the field ${said}`);
    expect(issues[0]?.line).toBeGreaterThan(1);
  });

  it("is another matter where the field is there, or need not be", () => {
    for (const extra of ["evnts", "typs"]) {
      const story = replaceOnce(STORY, '"aliases": {', `"${extra}": 1, "aliases": {`);
      expect(told(parseHarbour({ story }).issues)).toEqual([`unknown-field /${extra}`]);
    }
  });
});

describe("all mistakes are told in one run", () => {
  const typed = (type: object): string =>
    replaceOnce(
      STORY.replaceAll('"type": "protest"', '"type": "flood"'),
      '"aliases": {',
      `"types": [${JSON.stringify(type)}], "aliases": {`,
    );
  const FLOOD = { id: "flood", label: { en: "Flood" }, shape: "circle", glyph: "wave" };

  it("a colour that cannot be read beside a glyph that is none, and no event of that type", () => {
    const { issues } = parseHarbour({ story: typed({ ...FLOOD, colour: "#FFFF00" }) });
    expect(told(issues)).toEqual([
      "record-invalid /types/0/glyph",
      "type-contrast /types/0/colour",
    ]);
  });

  it("a colour that is none is told by its form alone", () => {
    const { issues } = parseHarbour({ story: typed({ ...FLOOD, colour: "yellow" }) });
    expect(told(issues)).toEqual([
      "record-invalid /types/0/glyph",
      "record-invalid /types/0/colour",
    ]);
  });

  it("a date and a zone of an event that is left out for another field", () => {
    const when = (of: Fields): void => {
      Object.assign(of["when"] as object, { edtf: "5 March", tz: "Asia/Bagdad", precision: 7 });
    };
    const { issues } = parseHarbour({ story: changed(STORY, ["events", 0, "when"], when) });
    expect(told(issues).sort()).toEqual([
      "edtf-syntax /events/0/when/edtf",
      "record-invalid /events/0/when/precision",
      "time-zone-unknown /events/0/when/tz",
    ]);
    expect(issues.map(({ nearest }) => nearest)).toContain("Asia/Baghdad");
  });

  it("an id that is in no list beside one whose record is left out", () => {
    const story = replaceOnce(STORY, '"id": "harbour-board"', '"id": "board"');
    const places = changed(PLACES, ["features", 1, "geometry"], wrong);
    const codes = parseHarbour({ story, places }).issues.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(["dangling-reference", "record-invalid"]));
  });
});
