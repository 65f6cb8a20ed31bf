import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkContents, withoutSearch } from "../../../src/explore/link/contents.ts";
import { readHash, writeHash } from "../../../src/explore/link/hash.ts";
import { anyFilters } from "../random-story.ts";

describe("what a link contains", () => {
  it("is nothing for the untouched view", () => {
    expect(linkContents({})).toEqual([]);
  });

  it("names records, options and languages by id, and what the reader typed", () => {
    const contents = linkContents({
      camera: { zoom: 7, lat: 33.1, lng: 44 },
      selection: { kind: "place", id: "hillah" },
      types: ["protest", "agreement"],
      text: "rocket bridge",
      lang: "ar",
    });
    expect(contents.map(({ key, ids, typed }) => [key, ids, typed])).toEqual([
      ["map", [], false],
      ["sel", ["hillah"], false],
      ["type", ["protest", "agreement"], false],
      ["q", [], true],
      ["lang", ["ar"], false],
    ]);
    expect(contents.find(({ key }) => key === "q")?.text).toBe("rocket bridge");
  });

  it("is exactly what the hash holds", () => {
    fc.assert(
      fc.property(anyFilters, (view) => {
        const keys = new URLSearchParams(writeHash(view).slice(1)).keys();
        expect(linkContents(view).map(({ key }) => key)).toEqual([...keys]);
      }),
    );
  });
});

it("a view without its search differs in nothing else", () => {
  fc.assert(
    fc.property(anyFilters, (view) => {
      const hash = writeHash(withoutSearch(view));
      expect(linkContents(withoutSearch(view))).toEqual(
        linkContents(view).filter(({ typed }) => !typed),
      );
      expect(readHash(hash).view.text).toBeUndefined();
    }),
  );
});
