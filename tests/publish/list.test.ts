import { describe, expect, it } from "vitest";
import { hasWords } from "../../src/explore/search/story-words.ts";
import { eventsSpan } from "../../src/publish/events-span.ts";
import { storyList } from "../../src/publish/list-pages.tsx";
import { listWords } from "../../src/publish/list-words.ts";
import { newestFirst } from "../../src/publish/newest-first.ts";
import { overviewOf } from "../../src/publish/overview.ts";
import { siteIn } from "../../src/publish/site.ts";
import type { Story } from "../../src/story/records/story.ts";
import { attributes, textOf } from "./markup.ts";
import { BASE, siteOfStory, STORIES } from "./sites.ts";
import { htmlProblems } from "./validator.ts";

const [hillah, harbour] = await Promise.all(
  ["hillah-2023-12", "harbour"].map((id) => siteOfStory(id)),
);
if (!hillah || !harbour) throw new Error("The tests have two stories.");

const idsOf = (sites: readonly (typeof hillah)[]): string[] =>
  sites.map(({ publication }) => publication.index.story.id);

describe("the list of stories", () => {
  it("has the newest first, by the day of the article", () => {
    expect(idsOf(newestFirst([hillah, harbour]))).toEqual(["harbour", "hillah-2023-12"]);
  });

  it("goes by the last event where the article has no date", async () => {
    const story = STORIES["harbour"] as Story;
    const sources = story.sources.map((source) => ({ ...source, published: undefined }));
    const undated = await siteIn({ ...story, sources }, "en", BASE);
    expect(idsOf(newestFirst([hillah, undated]))).toEqual(["harbour", "hillah-2023-12"]);
  });

  it("says from when to when events are dated, no more exactly than the first and the last", () => {
    const { index, tools } = hillah.publication;
    expect(eventsSpan(index.events, tools)).toBe("2020 to 26 December 2023");
    const strike = index.events.filter(({ event }) => /^(hillah|erbil)/.test(event.id));
    // Spaces round the dash are those of the engine’s own locale data.
    expect(eventsSpan(strike, tools).replace(/\s*–\s*/, "–")).toBe("25–26 December 2023");
    expect(eventsSpan([], tools)).toBe("");
  });

  it("has one link for each story on its map, numbered as the list is", () => {
    const overview = overviewOf(newestFirst([hillah, harbour]));
    const [list] = storyList([hillah, harbour], overview);
    const body = list?.body ?? "";
    expect(attributes(body, "a", "data-mark")).toEqual(["1", "2"]);
    expect(attributes(body, "svg a", "href")).toEqual(["./s/harbour/", "./s/hillah-2023-12/"]);
    expect(
      htmlProblems(
        `<!doctype html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`,
      ),
    ).toEqual([]);
  });

  it("leads to how to make one's own, and says how in the page itself", () => {
    const [list] = storyList([hillah, harbour], null);
    const body = list?.body ?? "";
    const [, id] = /<section id="([^"]+)"[^>]*data-make/.exec(body) ?? [];
    expect(attributes(body, "main a", "href")).toContain(`#${id}`);
    expect(attributes(body, "section a", "href")).toEqual(["./open/"]);
    expect(attributes(body, "[data-open-here] a", "href")).toEqual(["./open/"]);
    const said = textOf(body);
    expect(said).toContain("npx dateline new my-story");
    expect(said).toContain("docs/your-own-story.md");
  });

  it("opens files in its own language", async () => {
    const site = await siteIn(STORIES["harbour"] as Story, "ar", BASE);
    const [list] = storyList([site], null);
    expect(attributes(list?.body ?? "", "[data-open-here] a", "href")).toEqual(["./open/#lang=ar"]);
  });

  it("keeps the numbers of its map within it and a finger apart", () => {
    const overview = overviewOf([hillah, hillah, hillah]);
    if (!overview) throw new Error("There are places.");
    const { marks, size } = overview;
    for (const [i, { at }] of marks.entries()) {
      expect(at.x > 0 && at.x < size.width && at.y > 0 && at.y < size.height).toBe(true);
      for (const other of marks.slice(i + 1))
        expect(Math.hypot(at.x - other.at.x, at.y - other.at.y)).toBeGreaterThan(50);
    }
  });

  /** The map of a story like the first, with places at these degrees alone. */
  const overviewWith = (...points: [lon: number, lat: number][]) => {
    const { index } = hillah.publication;
    const [first] = index.story.places.filter(({ geometry }) => geometry?.type === "Point");
    if (!first) throw new Error("no place");
    const places = points.map((coordinates) => ({
      ...first,
      geometry: { type: "Point" as const, coordinates },
    }));
    const story = { ...index.story, places };
    const site = { ...hillah, publication: { ...hillah.publication, index: { ...index, story } } };
    const { size, marks } = overviewOf([site]) ?? expect.fail("no map");
    return { size, dots: marks.flatMap((mark) => mark.dots) };
  };

  it("has dots from the far north to the far south where they are", () => {
    const { size, dots } = overviewWith([-150, 80], [0, 0], [150, -77.8]);
    const [north, equator, south] = dots.map(({ y }) => y) as [number, number, number];
    // The world is as wide as the map, and a degree of latitude is drawn as Mercator has it.
    const degree = size.width / 360;
    const drawn = (lat: number) =>
      Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * (180 / Math.PI) * degree;
    expect(equator - north).toBeCloseTo(drawn(80), 0);
    expect(south - equator).toBeCloseTo(drawn(77.8), 0);
  });

  it("keeps the dots of places at the edge of the world whole on the map of all stories", () => {
    const { size, dots } = overviewWith([-179.9, 10], [0, 10], [179.9, 10]);
    expect(dots).toHaveLength(3);
    for (const { x } of dots) expect(Math.min(x, size.width - x)).toBeGreaterThanOrEqual(8);
  });

  it("says of n stories what its script will say, and holds their words in every language", () => {
    const [list] = storyList([hillah, harbour], null);
    const says = JSON.parse(attributes(list?.body ?? "", "p", "data-says")[0] ?? "[]") as string[];
    expect(says).toEqual(["No story has all of these words.", "1 of 2 stories", "2 stories"]);
    expect(attributes(list?.body ?? "", "li", "data-words")[1]).toBe(listWords(hillah.publication));
    expect(textOf(list?.body ?? "")).not.toContain("undefined");
  });

  it.each([
    "2023",
    "December 2023",
    "كانون الأول",
    "ديسمبر ٢٠٢٣",
    "2023-12",
    "2023-12-26",
    "Hillah 26/12/2023",
    "12/26/2023",
    "26.12.2023",
    "12/2023",
    "٢٠٢٣-١٢-٢٦",
    "drone strike",
    "غارة",
    "Hillah",
  ])("finds a story by its dates and types in both languages: %s", (query) => {
    expect(hasWords(query)(listWords(hillah.publication))).toBe(true);
    expect(hasWords(`${query} xyz`)(listWords(hillah.publication))).toBe(false);
  });

  it.each(["2019", "July 2023", "تموز", "2023-07", "2023-12-02", "27/10/2023", "13/13/2023"])(
    "does not find it by others: %s",
    (query) => {
      expect(hasWords(query)(listWords(hillah.publication))).toBe(false);
    },
  );

  it("knows an archive by its years, however many they are", () => {
    const { index } = hillah.publication;
    const bare = { ...index, events: [], story: { ...index.story, events: [] } };
    const of = (days: [string, string]) => listWords({ index: bare, archive: { rows: 9, days } });
    const long = of(["1989-01-01", "2024-10-29"]);
    for (const year of ["1989", "2001", "2024"]) expect(hasWords(year)(long)).toBe(true);
    expect(hasWords("October")(long)).toBe(false);
    expect(hasWords("October 2024")(of(["2024-09-01", "2024-10-29"]))).toBe(true);
    const ages = of(["0001-01-01", "2024-10-29"]);
    expect(hasWords("1000")(ages)).toBe(false);
    expect(hasWords("2024")(ages)).toBe(true);
  });
});
