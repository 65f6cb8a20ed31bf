import { describe, expect, it } from "vitest";
import { disputesOf } from "../../src/story/claims.ts";
import { parseHarbour, ARTICLE } from "./harbour.ts";
import { hillahClaims, parseHillah } from "./hillah.ts";

describe("the harbour story", () => {
  it("has no issues, neither with its article nor without", () => {
    expect(parseHarbour().issues).toEqual([]);
    expect(parseHarbour({ article: ARTICLE }).issues).toEqual([]);
  });

  it("holds every kind of record and every kind of geometry", () => {
    const { places, events, quotes, claims, notes, unmapped, sources, actors } =
      parseHarbour().story;
    const lists = [places, events, quotes, claims, notes, unmapped, sources, actors];
    expect(lists.map(({ length }) => length)).toEqual([5, 5, 7, 7, 5, 1, 3, 3]);
    expect(places.map(({ geometry }) => geometry?.type ?? null)).toEqual([
      "Point",
      "Point",
      "Polygon",
      "MultiPolygon",
      null,
    ]);
    expect(notes.flatMap(({ about }) => Object.keys(about)).sort()).toEqual([
      "claim",
      "event",
      "place",
      "quote",
      "source",
    ]);
  });
});

describe("the Hillah story", () => {
  const { story, issues } = parseHillah();

  it("has no issues", () => {
    expect(issues).toEqual([]);
  });

  it("has the eleven events, seven places and eleven quotes of the article", () => {
    expect([story.events.length, story.places.length, story.quotes.length]).toEqual([11, 7, 11]);
  });

  it("places the five spots where they are, and draws no pin for a country", () => {
    const points = story.places.flatMap(({ id, geometry }) =>
      geometry?.type === "Point" ? [[id, ...geometry.coordinates]] : [],
    );
    expect(points).toEqual([
      ["hillah", 44.41963, 32.46367],
      ["erbil-airport", 43.94662, 36.23605],
      ["baghdad", 44.40088, 33.34058],
      ["al-asad", 42.4412, 33.7856],
      ["kirkuk", 44.39222, 35.46806],
    ]);
    const countries = story.places.filter(
      (place) => place.properties.precision.level === "country",
    );
    expect(countries.map(({ id }) => id)).toEqual(["iraq", "syria"]);
  });

  it("says of everything that is not from the article that it is not", () => {
    const article = story.sources.filter(({ inArticle }) => inArticle).map(({ id }) => id);
    expect(article).toEqual([story.article.source]);
  });

  it("finds the contradiction on civilian harm among the article's own claims", () => {
    const own = hillahClaims(({ source }) => source === story.article.source);
    const [first] = disputesOf(own).filter(({ event }) => event === "hillah-strike");
    expect(first).toMatchObject({ facet: "civilian-harm", state: "contested", earlier: [] });
  });

  it("moves CENTCOM's first claim to the earlier ones when its later claim is known", () => {
    const harm = disputesOf(story.claims).find(
      ({ event, facet }) => event === "hillah-strike" && facet === "civilian-harm",
    );
    expect(harm?.earlier.map(({ id }) => id)).toEqual(["centcom-civilian-harm"]);
    expect(harm?.current.map(({ claimant }) => claimant)).toEqual([
      "iraqi-pmo",
      "centcom",
      "airwars",
    ]);
    expect(harm?.state).toBe("agreed");
  });
});
