import { describe, expect, it } from "vitest";
import { namesOf, namesShown } from "../../../src/map/basemap/names.ts";

describe("the names on the map", () => {
  it.each([
    [undefined, "en", "en"],
    [undefined, "ar", "ar"],
    ["both", "en", "both"],
    ["en", "ar", "en"],
  ])("chosen as %s on a page in %s are %s", (chosen, lang, shown) => {
    expect(namesOf(chosen, lang)).toBe(shown);
  });

  it("are English on a page in a language that the map does not have", () => {
    expect(namesOf(undefined, "fr")).toBe("en");
  });

  it.each([
    ["both", "en", ["en", "ar"]],
    ["both", "ar", ["ar", "en"]],
    ["en", "ar", ["en"]],
    ["ar", "en", ["ar"]],
  ] as const)("%s on a page in %s are written as %j, a line each", (names, lang, lines) => {
    expect(namesShown(names, lang)).toEqual(lines);
  });
});
