import { describe, expect, it } from "vitest";
import { parseHarbour, PLACES, replaceOnce, spots, STORY } from "../harbour.ts";

const messages = (texts: Parameters<typeof parseHarbour>[0]): string[] =>
  parseHarbour(texts).issues.map(({ message }) => message);

describe("what only follows from a file that could not be read is counted with its cause", () => {
  it("where there are no places, each that events, quotes and notes name", () => {
    const [only, ...others] = messages({ places: null });
    expect(others).toEqual([]);
    expect(only).toBe(
      "There is no such file. It causes 12 more issues, which are gone when this one is mended. " +
        "Put the file into the story's folder.",
    );
  });

  it("where the places break off, also what is missing from the place that is cut", () => {
    const cut = PLACES.slice(0, 900);
    expect(spots(parseHarbour({ places: cut }))).toEqual(["json-syntax at 32:18"]);
    expect(messages({ places: cut })[0]).toContain("It causes 10 more issues, which");
  });

  it("where the story breaks off, the lists after that place", () => {
    const all = messages({ story: STORY.slice(0, 6000) });
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(
      "It causes 6 more issues, which are gone when this one is mended. Mend the JSON",
    );
  });
});

describe("what does not follow from it is told", () => {
  it("a wrong field before the place where a file breaks off", () => {
    const wrong = replaceOnce(STORY, '"lang": "en",\n  "headline"', '"lang": 7,\n  "headline"');
    expect(spots(parseHarbour({ story: wrong.slice(0, 6000) }))).toEqual([
      "json-syntax at 191:6",
      "header-invalid at 5:11",
    ]);
  });

  it("an unknown id of a file that is whole, beside one that is not", () => {
    const story = replaceOnce(STORY, '"id": "harbour-board"', '"id": "nobody"');
    expect(parseHarbour({ story, places: null }).issues.map(({ code }) => code)).toContain(
      "dangling-reference",
    );
  });

  it("an unknown place where the places are whole", () => {
    const places = replaceOnce(PLACES, '"id": "north-quay"', '"id": "north-kay"');
    const { issues } = parseHarbour({ places });
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.every(({ code }) => code === "dangling-reference")).toBe(true);
  });
});
