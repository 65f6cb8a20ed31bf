import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXPORTS } from "../../../src/formats/exports.ts";
import { change, withHarbour } from "./harbour-folder.ts";
import { dateline } from "./test-io.ts";

interface Fields {
  events: { id: string; places: unknown[]; unplaced?: object }[];
}

/** The harbour with all its events taken from their places. */
const withoutPlaces = (): string => {
  const cwd = withHarbour();
  change(join(cwd, "harbour/story.json"), (text) => {
    const story = JSON.parse(text) as Fields;
    for (const event of story.events) {
      event.places = [];
      event.unplaced = { en: "The article does not say where." };
    }
    return JSON.stringify(story);
  });
  return cwd;
};

const exported = (cwd: string, ...more: readonly string[]) =>
  dateline(["export", "harbour", ...more], cwd);

describe("dateline export tells what is in the file", () => {
  it("counts the events that a format can hold, and names those that it leaves out", async () => {
    const cwd = withoutPlaces();
    const { out, err } = await exported(cwd, "--out", "a.lpf.json");
    expect(out).toBe("a.lpf.json: 0 of 5 events\n");
    expect(err).toMatch(/Not in the file: 5 events without a place \((?:[a-z-]+(?:, )?){5}\)\./);
    expect(err).toContain("No event is in the file.");
    const json = await exported(cwd, "--out", "b.lpf.json", "--json");
    const told = JSON.parse(json.out) as { events: number; leftOut: string[] };
    expect([told.events, told.leftOut.length]).toEqual([0, 5]);
  });

  it.each(Object.keys(EXPORTS).filter((id) => id !== "linked-places" && id !== "archive"))(
    "%s holds events without a place",
    async (format) => {
      const cwd = withoutPlaces();
      const { out, err } = await exported(cwd, "--format", format, "--out", "a.out");
      expect(out).toBe("a.out: 5 of 5 events\n");
      expect(err).not.toContain("No event is in the file.");
      const ids = (JSON.parse(readFileSync(join(cwd, "harbour/story.json"), "utf8")) as Fields)
        .events;
      const text = readFileSync(join(cwd, "a.out"), "utf8");
      for (const { id } of ids) expect(text).toContain(id);
    },
  );

  it.each(["", '{"format": '])("writes nothing of a story that holds “%s”", async (text) => {
    const cwd = withHarbour();
    writeFileSync(join(cwd, "harbour/story.json"), text);
    writeFileSync(join(cwd, "a.csv"), "kept");
    const told = await exported(cwd, "--out", "a.csv", "--force");
    expect(told).toMatchObject({ exit: 1, out: "" });
    expect(told.err).toContain("No event of the story could be read, so nothing was written.");
    expect(readFileSync(join(cwd, "a.csv"), "utf8")).toBe("kept");
  });

  it("writes nothing of an empty folder", async () => {
    const cwd = withHarbour();
    mkdirSync(join(cwd, "empty"));
    const told = await dateline(["export", "empty", "--format", "csv"], cwd);
    expect(told).toMatchObject({ exit: 1, out: "" });
    expect(told.err).toContain("nothing was written");
  });

  it("says that what issues leave out is not in the file", async () => {
    const cwd = withHarbour();
    change(join(cwd, "harbour/story.json"), (text) =>
      text.replace('"type": "protest"', '"type": "protst"'),
    );
    const { exit, out, err } = await exported(cwd, "--out", "a.csv");
    expect([exit, out]).toEqual([1, "a.csv: 4 of 4 events\n"]);
    expect(err).toContain(
      "What the issues above leave out of the story is not in the file either.",
    );
  });
});

describe("dateline export tells which wishes it cannot follow", () => {
  it.each([
    ["#type=nosuch", "“type=” of the link", "found “nosuch”. Nothing was written."],
    ["#type=protst", "(protest, ", "found “protst”. Did you mean “protest”? Nothing was written."],
    ["#by=nobody", "“by=” of the link", "found “nobody”. Nothing was written."],
  ])("refuses %s, of which nothing is in the story", async (link, ...said) => {
    const cwd = withHarbour();
    const { exit, err } = await exported(cwd, "--out", "a.csv", "--link", link);
    expect(exit).toBe(2);
    for (const part of said) expect(err).toContain(part);
    expect(existsSync(join(cwd, "a.csv"))).toBe(false);
  });

  it.each(["#t=2024-13/..", "#type=No Such", "#q=%"])(
    "refuses %s, of which nothing can be read",
    async (link) => {
      const cwd = withHarbour();
      const { exit, err } = await exported(cwd, "--out", "a.csv", "--link", link);
      expect([exit, err]).toEqual([2, expect.stringContaining("of the link could not be read")]);
      expect(existsSync(join(cwd, "a.csv"))).toBe(false);
    },
  );

  it("tells what of a list could not be read, and a place on the map that could not", async () => {
    const cwd = withHarbour();
    const link = "#map=7/95/44&type=protest,No Such";
    const told = await exported(cwd, "--out", "a.csv", "--link", link);
    expect(told).toMatchObject({ exit: 0, out: "a.csv: 1 of 5 events\n" });
    expect(told.err).toContain("“map=7/95/44” of the link could not be read and was left out.");
    expect(told.err).toContain("“type=No Such” of the link could not be read and was left out.");
  });

  it("tells that a link is of another story", async () => {
    const cwd = withHarbour();
    const linked = (id: string, out: string) =>
      exported(cwd, "--out", out, "--link", `https://example.org/s/${id}/#type=protest`);
    expect((await linked("quay", "a.csv")).err).toContain(
      "The link is of the story “quay”, and was followed in “harbour”.",
    );
    expect((await linked("harbour", "b.csv")).err).not.toContain("The link is of");
  });

  it.each([
    ["CSV", "\uFEFF"],
    ["zip", "PK"],
    [".kml", "<?xml"],
  ])("takes the format by its id or its ending: %s", async (format, begins) => {
    const cwd = withHarbour();
    expect((await exported(cwd, "--format", format, "--out", "a")).exit).toBe(0);
    expect(readFileSync(join(cwd, "a"), "utf8").startsWith(begins)).toBe(true);
  });

  it("says that a folder is none, not that it can be replaced", async () => {
    const { exit, err } = await exported(withHarbour(), "--out", "harbour", "--format", "csv");
    expect([exit, err]).toEqual([2, expect.stringContaining("harbour is a folder")]);
  });

  it("leaves out one value of several that the story does not have, and says so", async () => {
    const told = await exported(withHarbour(), "--out", "a.csv", "--link", "#type=nosuch,protest");
    expect(told).toMatchObject({ exit: 0, out: "a.csv: 1 of 5 events\n" });
    expect(told.err).toContain("found “nosuch”. It was left out.");
  });

  it.each([
    [
      "#typ=protest",
      "no part “typ”, only v, map, sel, ",
      "Did you mean “type”? Nothing was written.",
    ],
    ["#map=7/45/44&BY=tern-line", "no part “BY”, only ", "Did you mean “by”? Nothing was written."],
    ["#e=ferry-delay", "no part “e”, only ", "group. Nothing was written."],
  ])("refuses %s, a part that no link has", async (link, ...said) => {
    const cwd = withHarbour();
    const { exit, err } = await exported(cwd, "--out", "a.csv", "--link", link);
    expect(exit).toBe(2);
    for (const part of said) expect(err).toContain(part);
    expect(existsSync(join(cwd, "a.csv"))).toBe(false);
  });

  it("tells a link that shows no event", async () => {
    const told = await exported(withHarbour(), "--out", "a.csv", "--link", "#type=-");
    expect(told.out).toBe("a.csv: 0 of 5 events\n");
    expect(told.err).toContain("No event is in the file.");
  });

  it("tells that the ending of the file is that of another format", async () => {
    const cwd = withHarbour();
    const { exit, err } = await exported(cwd, "--out", "x.kml", "--format", "csv");
    expect(exit).toBe(0);
    expect(err).toContain("x.kml has the ending of kml, but --format says csv");
    expect((await exported(cwd, "--out", "x.csv", "--format", "csv")).err).not.toContain("ending");
    expect((await exported(cwd, "--out", "x.json", "--format", "geojson")).err).not.toContain(
      "ending",
    );
  });

  it("tells a language that the story has no texts in", async () => {
    const cwd = withHarbour();
    const { exit, err } = await exported(cwd, "--format", "csv", "--lang", "xx");
    expect(exit).toBe(0);
    expect(err).toContain("There are no texts in “xx”, only in en, ar.");
    for (const tag of ["en-GB", "AR"])
      expect((await exported(cwd, "--format", "csv", "--lang", tag)).err).not.toContain("no texts");
  });

  it("refuses what is no language", async () => {
    const { exit, out, err } = await exported(withHarbour(), "--format", "csv", "--lang", "e!");
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("Expected a language tag such as en or ar in --lang, found “e!”.");
  });
});
