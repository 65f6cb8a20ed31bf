import { describe, expect, it } from "vitest";
import { readMaterials } from "../../../src/cli/preview-materials.ts";
import { panelOf } from "../../../src/publish/preview/panels.ts";
import { Studio } from "../../../src/publish/preview/studio.ts";
import type { Site } from "../../../src/publish/site.ts";
import { siteOfStory } from "../sites.ts";
import { writtenBy } from "./written.ts";

// The page's faces, as pictures have them.
await Studio.open(readMaterials());

const english = await siteOfStory("hillah-2023-12");
const arabic = await siteOfStory("hillah-2023-12", "ar");

const runsOf = (path: string, site: Site = english) => {
  const page = site.at.get(`s/hillah-2023-12/${path}`);
  if (!page) throw new Error(`There is no page ${path}.`);
  return writtenBy(panelOf(site.publication, page.subject), site === arabic);
};

const written = (path: string, site?: Site): string =>
  runsOf(path, site)
    .map(({ text }) => text)
    .join(" ");

describe("what a preview picture says", () => {
  it("of a story: its headline, its summary and where parties differ", () => {
    expect(written("")).toContain("Iraq condemns a US airstrike on Kataib Hezbollah in Hillah");
    expect(written("")).toContain("describe the result of the strikes differently.");
    expect(written("")).toContain("These statements differ: Harm to civilians");
  });

  it("of a place: its names in both languages and how exactly it is known", () => {
    expect(written("p/kirkuk/")).toMatch(/^Place Kirkuk كركوك Near the city: .* 25 km\./);
  });

  it("of a place with many events: the first two, and how many more there are", () => {
    const { index } = english.publication;
    const holds = (id: string) =>
      index.events.filter(({ places }) => places.some((place) => place.id === id)).length;
    const many = index.story.places.filter(({ id }) => holds(id) > 2);
    expect(many.length).toBeGreaterThan(0);
    for (const { id } of index.story.places) {
      const more = / \+ (\d+) more events?$/.exec(written(`p/${id}/`))?.[1];
      expect(Number(more ?? 0), id).toBe(Math.max(0, holds(id) - 2));
    }
  });

  it("of a place without a map: nothing about what a map shows", async () => {
    const harbour = await siteOfStory("harbour");
    const page = harbour.at.get("s/harbour/p/old-office/");
    if (!page) throw new Error("There is no such page.");
    const texts = writtenBy(panelOf(harbour.publication, page.subject)).map(({ text }) => text);
    expect(texts.join(" ")).toContain("Somewhere in the port.");
    expect(texts.join(" ")).not.toMatch(/circle|outline/);
  });

  it("of an event: type, title, date in words, place, and that parties differ", () => {
    expect(written("e/hillah-strike/")).toBe(
      "Air/drone strike US airstrikes in Hillah 26 December 2023, 04:45 local time (UTC+3) " +
        "These statements differ Read with the editor’s note Hillah الحلة",
    );
  });

  it("of an event that an editor questions: that there is a note", () => {
    expect(written("e/kirkuk-gunship-strike/")).toContain("Read with the editor’s note");
    expect(written("e/soleimani-killing/")).not.toContain("note");
  });

  it("of a quote: its words, its speaker and in which situation", () => {
    const text = written("q/centcom-no-civilians/");
    expect(text).toMatch(/^“destroyed the targeted facilities .* lives were affected\.” United/);
    expect(text).toContain("Initial assessment");
  });

  it("of a long quote: as much as there is room for, and that it goes on", () => {
    expect(written("q/pmo-bilateral-relations/")).toMatch(/^“We emphasize .*…” Iraqi Prime/);
  });

  it("of a claim: the party and its words, and what became of them", () => {
    expect(written("c/centcom-civilian-harm/")).toMatch(
      /^Harm to civilians CENTCOM CENTCOM's first assessment .* Later replaced stated 25 December/,
    );
    expect(written("c/airwars-civilian-harm/")).toContain("Not in the article");
  });

  it("never anything about truth", () => {
    for (const { path } of english.pages)
      expect(written(path.replace("s/hillah-2023-12/", ""))).not.toMatch(/\b(true|false)\b/i);
  });

  it("in Arabic, from the right, in whole runs", () => {
    const runs = runsOf("e/hillah-strike/", arabic);
    expect(runs.map(({ text }) => text).join(" ")).toContain("ضربات جوية أمريكية في الحلة");
    for (const run of runs) expect(run).toMatchObject({ direction: "rtl", align: "right" });
  });

  it("quotes in the language they were published in, whatever the picture's", () => {
    const [first] = runsOf("q/pmo-hostile-act-lead/", arabic);
    expect(first).toMatchObject({ text: "“a clear hostile act.”", direction: "ltr" });
  });
});
