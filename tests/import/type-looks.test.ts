import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLOURS, TypeLooks } from "../../src/import/assemble/type-looks.ts";

const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== "");
const names = fc.uniqueArray(name, {
  maxLength: 24,
  selector: (text) => text.trim().toLowerCase(),
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
        const seen = all.map((one) => JSON.stringify(looks.of(one)));
        expect(new Set(seen).size).toBe(all.length);
        const colours = new Set(coloursOf(all).values());
        expect(colours.size).toBe(Math.min(all.length, COLOURS.length));
      }),
    );
  });

  it("is the same in two files that share some of their types", () => {
    const may = coloursOf(["Flood", "Storm", "Landslide"]);
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
