import { describe, expect, it } from "vitest";
import { parseHarbour, PLACES, replaceOnce, spots, STORY } from "../harbour.ts";

const QUOTE_ABOUT =
  '"about": [{ "event": "ferry-delay" }, { "place": "north-quay" }],\n      "statement"';

describe("a reference that points nowhere", () => {
  it("in a list is taken out, and the others stay", () => {
    const story = replaceOnce(STORY, '"evidence": ["board-wait", ', '"evidence": ["board-wai", ');
    const parsed = parseHarbour({ story });
    expect(parsed.story.claims.at(-1)?.evidence).toEqual(["board-wait-again"]);
    expect(spots(parsed)).toEqual(["dangling-reference at 401:20"]);
    expect(parsed.issues[0]?.message).toContain(
      "There is no “board-wai” among the quotes; the entry is left out. Did you mean “board-wait”?",
    );
  });

  it("is shown at its own place when an entry before it went for another reason", () => {
    const story = replaceOnce(
      STORY,
      QUOTE_ABOUT,
      '"about": [{ "event": "gone" }, { "place": "gone" }, { "event": "ferry-delay" }],\n"statement"',
    );
    const parsed = parseHarbour({ story });
    expect(parsed.story.quotes[0]?.about).toEqual([{ event: "ferry-delay" }]);
    expect(spots(parsed)).toEqual(["dangling-reference at 190:28", "dangling-reference at 190:49"]);
    expect(parsed.issues.map(({ path }) => path)).toEqual([
      "/quotes/0/about/0/event",
      "/quotes/0/about/1/place",
    ]);
  });

  it("in a field that may be missing leaves the field out", () => {
    const places = replaceOnce(PLACES, '"source": "sea-chart"\n', '"source": "sea-chrt"\n');
    const { story, issues } = parseHarbour({ places });
    expect(story.places[1]?.properties.precision).toEqual({
      level: "exact",
      basis: { en: "The very quay." },
    });
    expect(issues[0]?.message).toContain("the field is left out. Did you mean “sea-chart”?");
  });

  it("in a field the record cannot be without leaves the record out, and so on", () => {
    const story = replaceOnce(STORY, '{ "id": "passengers", ', '{ "id": "travellers", ');
    const parsed = parseHarbour({ story });
    expect(parsed.story.events.map(({ actors }) => actors.length)).toEqual([1, 0, 1, 1, 2]);
    const gone = replaceOnce(STORY, '"id": "tern-line"', '"id": "tern"');
    const left = parseHarbour({ story: gone }).story;
    expect(left.quotes.map(({ id }) => id)).toEqual([
      "board-wait",
      "board-five",
      "sign",
      "board-wait-again",
    ]);
    expect(left.claims.map(({ claimant }) => claimant)).toEqual(Array(3).fill("harbour-board"));
    expect(left.notes.map(({ id }) => id)).toEqual([
      "date-inferred",
      "quay-position",
      "protest-size",
    ]);
  });

  it("from the header to the article is told of", () => {
    const story = replaceOnce(
      STORY,
      '"article": {\n    "source": "ferry-news"',
      '"article": {\n    "source": "ferry"',
    );
    const { issues } = parseHarbour({ story });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "header-invalid /article/source",
    ]);
  });

  it("an article that is said not to be in the article is told of", () => {
    const story = replaceOnce(STORY, '"inArticle": true', '"inArticle": false');
    expect(spots(parseHarbour({ story }))).toEqual(["header-invalid at 30:20"]);
  });
});

describe("a claim that replaces another", () => {
  const supersede = (id: string, other: string): string => {
    const [before, after] = STORY.split(`"id": "${id}",\n      "event"`);
    return `${before ?? ""}"id": "${id}",\n      "supersedes": "${other}",\n      "event"${after ?? ""}`;
  };

  it.each([
    ["itself", "line-injured", "line-injured"],
    ["the one that replaces it", "line-injured", "line-injured-later"],
  ])("cannot replace %s", (_, id, other) => {
    const { issues, story } = parseHarbour({ story: supersede(id, other) });
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["supersedes-invalid"]));
    expect(issues[0]?.message).toContain("in a circle");
    expect(story.claims.find((claim) => claim.id === id)?.supersedes).toBeUndefined();
  });

  it("is not blamed for a circle further on", () => {
    const { issues } = parseHarbour({ story: supersede("line-injured", "line-injured") });
    expect(issues.map(({ path }) => path)).toEqual(["/claims/0/supersedes"]);
  });

  it("cannot replace a claim on another facet", () => {
    const { issues } = parseHarbour({ story: supersede("line-harm", "line-injured") });
    expect(issues.map(({ code }) => code)).toEqual(["supersedes-invalid"]);
  });

  it("that does not exist is a reference that points nowhere", () => {
    const { issues } = parseHarbour({ story: supersede("line-harm", "line-hurt") });
    expect(issues.map(({ code }) => code)).toEqual(["dangling-reference"]);
  });

  it("is not said to be about something else where the event of the replaced one is nowhere", () => {
    const [before, after] = STORY.split('"id": "line-injured",\n      "event": "');
    const story = `${before ?? ""}"id": "line-injured",\n      "event": "no-${after ?? ""}`;
    expect(parseHarbour({ story }).issues.map(({ code, path }) => [code, path])).toEqual([
      ["dangling-reference", "/claims/0/event"],
    ]);
  });
});
