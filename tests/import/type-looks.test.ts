import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typeKey } from "../../src/import/assemble/type-key.ts";
import { COLOURS, TypeLooks } from "../../src/import/assemble/type-looks.ts";
import { signFor } from "../../src/import/assemble/type-signs.ts";
import { CATEGORIES } from "../../src/story/event-types.ts";
import { typesOf } from "../../src/story/types-of.ts";
import { importText } from "./import-text.ts";

const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== "");
const names = fc.uniqueArray(name, {
  maxLength: 24,
  selector: typeKey,
});
const coloursOf = (all: readonly string[]) => {
  const looks = new TypeLooks(all);
  return new Map(all.map((one) => [one, looks.of(one).colour]));
};

describe("the look of a file's types", () => {
  it("goes by their names, whatever the order of the rows", () => {
    fc.assert(
      fc.property(names, (all) => {
        expect([...coloursOf(all.toReversed())].reverse()).toEqual([...coloursOf(all)]);
      }),
    );
  });

  it("differs from type to type, in colour as long as there are colours", () => {
    fc.assert(
      fc.property(names, (all) => {
        const looks = new TypeLooks(all);
        const seen = all.map((one) => `${looks.of(one).shape} ${looks.of(one).colour}`);
        expect(new Set(seen).size).toBe(all.length);
        const colours = new Set(coloursOf(all).values());
        expect(colours.size).toBe(Math.min(all.length, COLOURS.length));
      }),
    );
  });

  it("differs in shape too, as evenly as there are shapes, for who sees no colours", () => {
    for (let n = 0; n < 40; n++) {
      const names = Array.from({ length: 6 }, (_, at) => `kind ${n} ${at}`);
      const looks = new TypeLooks(names);
      const shapes = names.map((name) => looks.of(name).shape);
      expect(new Set(shapes).size).toBe(4);
      for (const shape of shapes)
        expect(shapes.filter((one) => one === shape).length).toBeLessThanOrEqual(2);
    }
  });

  it("is the same in two files that share some of their types", () => {
    const may = coloursOf(["Flood", "Storm", "Drought"]);
    const june = coloursOf(["Storm", "Flood"]);
    expect(june.get("Flood")).toBe(may.get("Flood"));
    expect(june.get("Storm")).toBe(may.get("Storm"));
    expect(coloursOf([" flood "]).get(" flood ")).toBe(may.get("Flood"));
  });

  it("is known of a name that nobody foretold, and stays", () => {
    const looks = new TypeLooks(["Flood"]);
    expect(looks.of("Storm")).toEqual(looks.of("storm"));
    expect(looks.of("Storm").colour).not.toBe(looks.of("Flood").colour);
  });
});

it.each([
  ["Fire", "flame"],
  ["Großbrand", "flame"],
  ["incendie de forêt", "flame"],
  ["Flood", "waves"],
  ["Flash floods", "waves"],
  ["الفيضانات", "waves"],
  ["Football match", "ball"],
  ["Thunder storm", "bolt"],
  ["Storm", "bolt"],
  ["Seisme", "zigzag"],
  ["air-strike", "aircraft"],
])("the sign of %s is %s", (name, sign) => {
  expect(signFor(name)).toBe(sign);
});

it.each([
  "Event",
  "Sand storm",
  "Cease fire",
  "Gunfire",
  "Ballot",
  "Snow",
  "Flood and earthquake",
  "حدث",
])("%s has a sign that states nothing", (name) => {
  expect(signFor(name)).toBe("dot");
});

describe("types of a table", () => {
  const typesIn = (words: string[], types = {}) =>
    importText("a.csv", `type,lat,lon\n${words.map((one) => `${one},1.5,2.5`).join("\n")}\n`, {
      types,
    }).story;

  it("are one in whatever letters, blanks and hyphens they are written, under the first", () => {
    const story = typesIn(["Flood", "floods", "FLOOD", "Ｆｌｏｏｄ", "Air strike", "air-strike"]);
    expect(story?.types.map(({ label }) => label["en"])).toEqual(["Flood", "floods", "Air strike"]);
    expect(story?.events.map(({ type }) => type)).toEqual([
      ...["flood", "floods", "flood", "flood", "air-strike", "air-strike"],
    ]);
  });

  it("are what the recipe says, also in another spelling, but not against its own", () => {
    const story = typesIn(["demo", "DEMO", "Demo"], { demo: "protest", Demo: "statement" });
    expect(story?.events.map(({ type }) => type)).toEqual(["protest", "protest", "statement"]);
  });

  it("do not look like a category of built-in types, nor like one that the recipe has", () => {
    const own = { id: "a", label: { en: "A" }, shape: "circle", colour: COLOURS[3], glyph: "dot" };
    const story = typesIn(["A", ...Array.from({ length: 20 }, (_, n) => `kind ${n}`)], { A: own });
    const looks = [...Object.values(CATEGORIES), ...(story?.types ?? [])];
    expect(story?.types).toHaveLength(21);
    expect(new Set(looks.map(({ shape, colour }) => `${shape} ${colour}`)).size).toBe(7 + 21);
  });

  it("differ in a neutral sign where the file itself gives them one colour and shape", () => {
    const head = "event_id_cnty,event_date,event_type,sub_event_type,latitude,longitude,notes";
    const subs = ["Looting", "Other", "Explosion", "Disrupted weapons use", "Demonstration"];
    const rows = subs.map((sub, n) => `A${n},2024-01-01,Strategic developments,${sub},1.5,2.5,x`);
    const { story } = importText("a.csv", [head, ...rows].join("\n"));
    expect(story?.types.map(({ glyph }) => glyph)).toEqual([
      ...["dot", "rings", "star", "plus", "flag"],
    ]);
  });
});

it("a type of a file's own has no colour of a built-in type that is in the file", () => {
  const own = ["Looting", "Flood", "Earthquake", "Storm"];
  const words = ["air-drone-strike", "missile-attack", "armed-clash", ...own];
  const rows = words.map((word, n) => `Event ${n},2023,${word}`);
  const { story } = importText("a.csv", ["title,date,type", ...rows].join("\n"));
  const colours = new Map(typesOf(story ?? { types: [] }).map(({ id, colour }) => [id, colour]));
  const builtIn = new Set(words.slice(0, 3).map((id) => colours.get(id)));
  const made = own.map((word) => colours.get(word.toLowerCase()));
  expect(made.every((colour) => colour !== undefined && !builtIn.has(colour))).toBe(true);
  expect(new Set(made).size).toBe(own.length);
});
