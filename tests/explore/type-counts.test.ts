import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharesOf } from "../../src/explore/colour-shares.ts";
import { mostly, typeCounts } from "../../src/explore/type-counts.ts";
import { typesOf, type EventType } from "../../src/story/types-of.ts";
import { languageTools } from "../../src/ui/language.ts";
import { en } from "../../src/ui/messages/en/page.ts";
import { pileName } from "../../src/ui/pile-name.ts";

const TYPES = typesOf({ types: [] });
const [strike, shelling, clash] = TYPES as [
  (typeof TYPES)[0],
  (typeof TYPES)[0],
  (typeof TYPES)[0],
];

describe("how many events there are of each type", () => {
  it("is told with the most frequent first", () => {
    expect(typeCounts([strike, clash, clash, shelling, clash, shelling])).toEqual([
      [clash, 3],
      [shelling, 2],
      [strike, 1],
    ]);
  });

  it("is of all events, in falling order, each type once", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TYPES)), (types) => {
        const counts = typeCounts(types);
        const numbers = counts.map(([, count]) => count);
        expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(types.length);
        expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
        expect(new Set(counts.map(([type]) => type)).size).toBe(counts.length);
      }),
    );
  });

  it("is of each colour once, which types share, the largest share first", () => {
    const red = [strike, shelling].map((type) => ({ ...type, colour: "#f00" })) as [
      EventType,
      EventType,
    ];
    const blue = { ...clash, colour: "#00f" };
    const types = typeCounts([blue, blue, red[0], red[1], blue, red[1], red[0]]);
    expect(types).toHaveLength(3);
    expect(sharesOf(types)).toEqual([
      ["#f00", 4],
      ["#00f", 3],
    ]);
    expect(sharesOf([])).toEqual([]);
  });

  it("has a commonest type only where that is more than half", () => {
    expect(mostly(typeCounts([clash, clash, strike]), 3)).toBe(clash);
    expect(mostly(typeCounts([clash, strike]), 2)).toBeUndefined();
    expect(mostly([], 0)).toBeUndefined();
  });
});

describe("the name of a group", () => {
  it("says what most are, and what a lone event is", () => {
    expect(en.groupName(12, "Hillah", "Protest")).toBe("12 events near Hillah, mostly: Protest");
    expect(en.groupName(1, "Hillah", "Protest")).toBe("1 event near Hillah: Protest");
    expect(en.groupName(2, "Hillah", undefined)).toBe("2 events near Hillah");
  });
});

describe("the name of a pile", () => {
  const tools = languageTools({ lang: "en", say: en });

  it("says how many there are, and what most of them are", () => {
    expect(pileName(typeCounts([strike, clash, clash]), tools)).toBe(
      `3 events, mostly: ${clash.label.en}`,
    );
  });

  it("says what all of them are, where they are of one type", () => {
    expect(pileName(typeCounts([clash, clash]), tools)).toBe(`2 events, all: ${clash.label.en}`);
    expect(pileName(typeCounts([clash]), tools)).toBe(`1 event: ${clash.label.en}`);
  });

  it("names no type where none is that of more than half", () => {
    expect(pileName(typeCounts([strike, clash]), tools)).toBe("2 events");
  });
});
