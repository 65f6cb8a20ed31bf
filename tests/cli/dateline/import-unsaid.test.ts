import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dateline } from "./test-io.ts";

const inFolder = (files: Record<string, string>): string => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

describe("dateline import of a table that leaves something unsaid", () => {
  it.each([
    ["title,lat,lon\nغرق الجسر,1.5,2.5\n", "ar", "taken for “ar”"],
    ["title,lat,lon\nHochwasser am Markt,1.5,2.5\n", "und", "not known (“und”)"],
    ["title,lat,lon\nThe bridge of the town,1.5,2.5\n", "en", undefined],
  ])("finds out the language as the page does: %s", async (table, lang, told) => {
    const folder = inFolder({ "a.csv": table });
    const { err } = await dateline(["import", "a.csv", "--out", "a"], folder);
    const story = JSON.parse(readFileSync(join(folder, "a/story.json"), "utf8")) as {
      events: { title: object }[];
    };
    expect(story.events.map(({ title }) => Object.keys(title))).toEqual([[lang]]);
    expect(err.includes("The language of the texts")).toBe(told !== undefined);
    expect(err).toContain(told ?? "1 placed");
  });

  it.each([
    ["city\nLeeds\n", [], "no column was taken for the coordinates"],
    ["city\nLeeds\n", ["--archive"], "no column was taken for the coordinates"],
    ["city,lat,lon\nLeeds,,\n", [], "what stands in “lat” and “lon” no coordinates"],
  ])("says why nothing is on the map: %s", async (table, more, why) => {
    const folder = inFolder({ "a.csv": table });
    const { err } = await dateline(["import", "a.csv", "--out", "a", ...more], folder);
    expect(err).toContain(`a.csv: nothing is on the map: `);
    expect(err).toContain(why);
    const placed = inFolder({ "a.csv": "city,lat,lon\nLeeds,53.8,-1.5\nYork,,\n" });
    const other = await dateline(["import", "a.csv", "--out", "a", ...more], placed);
    expect(other.err).not.toContain("nothing is on the map");
  });
});
