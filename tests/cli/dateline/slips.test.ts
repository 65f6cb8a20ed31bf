import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { change, withHarbour, withStories } from "./harbour-folder.ts";
import { dateline } from "./test-io.ts";

describe("a path where nothing is", () => {
  it.each([
    [["validate", "harbor"], "harbour"],
    [["validate", "harbour", "harbor"], "harbour"],
    [["validate", "harbour", "--text", "harbor/artcle.txt"], "harbour/article.txt"],
    [["verify", "harbor"], "harbour"],
    [["verify", "harbour", "--text", "harbour/articel.txt"], "harbour/article.txt"],
    [["export", "./harbor", "--format", "csv"], "harbour"],
    [["build", "--stories", "harbor", "--out", "site"], "harbour"],
    [["import", "harbour/place.geojson", "--out", "a"], "harbour/places.geojson"],
  ])("%s: is wrong use, and the nearest is named", async (argv, near) => {
    const { exit, out, err } = await dateline(argv, withHarbour());
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(`Did you mean “${near}”?`);
  });

  it.each([
    ["validate", "harbour"],
    ["verify", "harbour"],
    ["export", "harbour", "--format", "csv"],
  ])("%s %s: an id is that of a story of the checkout, but a path goes first", async (...argv) => {
    const cwd = withHarbour();
    mkdirSync(join(cwd, "geo/stories"), { recursive: true });
    cpSync(join(cwd, "harbour"), join(cwd, "geo/stories/harbour"), { recursive: true });
    const before = await dateline(argv, cwd);
    expect(before.out + before.err).not.toContain("geo/stories");
    rmSync(join(cwd, "harbour"), { recursive: true });
    const { exit, out, err } = await dateline(argv, cwd);
    expect(exit).toBe(0);
    expect(argv[0] === "export" ? out : out + err).toContain(
      argv[0] === "export" ? before.out : "geo/stories/harbour: ",
    );
  });

  it.each(["floods"])("is held against the checkout's stories: %s", async (id) => {
    const cwd = withHarbour();
    mkdirSync(join(cwd, "geo/stories/flood"), { recursive: true });
    const { exit, err } = await dateline(["validate", id], cwd);
    expect(exit).toBe(2);
    expect(err).toContain("Did you mean “geo/stories/flood”?");
  });

  it("is said without a guess where nothing is near", async () => {
    const { exit, err } = await dateline(["validate", "elsewhere/deep"], withHarbour());
    expect(exit).toBe(2);
    expect(err).toContain("Expected a story's folder at elsewhere/deep, found nothing.\n");
  });
});

describe("dateline validate of a folder of stories", () => {
  it("names the folders in it that it passes over", async () => {
    const cwd = withStories();
    for (const name of ["a", "b"]) mkdirSync(join(cwd, "stories", name));
    const { exit, out, err } = await dateline(["validate", "stories"], cwd);
    expect([exit, err]).toEqual([0, "Without a story or an archive: stories/a, stories/b.\n"]);
    expect(out).toMatch(/^stories\/harbour: /);
  });

  it("says where stories lie that are one level further down", async () => {
    const { exit, err } = await dateline(["validate", "."], withStories());
    expect(exit).toBe(1);
    expect(err).toContain("found neither; stories lie in stories. Put");
  });

  it("names a file that may be the one that is missing", async () => {
    const cwd = withHarbour();
    renameSync(join(cwd, "harbour/places.geojson"), join(cwd, "harbour/places.json"));
    const { exit, err } = await dateline(["validate", "harbour"], cwd);
    expect(exit).toBe(1);
    expect(err).toContain("There is no such file. Did you mean “places.json”?");
  });

  it("names the nearest field, wherever in a record a strange one stands", async () => {
    const cwd = withHarbour();
    change(join(cwd, "harbour/story.json"), (text) =>
      text
        .replace('"role": "location"', '"role": "location", "bassis": "article"')
        .replace('"exact":', '"exat": 1, "exact":'),
    );
    change(join(cwd, "harbour/places.geojson"), (text) =>
      text.replace('"toponym"', '"topnym": "x", "toponym"'),
    );
    const { err } = await dateline(["validate", "harbour"], cwd);
    for (const [found, near] of [
      ["bassis", "basis"],
      ["exat", "exact"],
      ["topnym", "toponym"],
    ])
      expect(err).toContain(
        `There is no field “${found}” here; it was passed over. Did you mean “${near}”?`,
      );
  });
});

describe("dateline import with a recipe", () => {
  const withTable = (): string => {
    const cwd = withHarbour();
    writeFileSync(join(cwd, "t.csv"), "lat,lon,date,type\n52.5,1.5,2024-03-05,march\n");
    return cwd;
  };
  const imported = (cwd: string, ...more: string[]) =>
    dateline(["import", "t.csv", "--out", "floods", ...more], cwd);

  it("names every field that no recipe has, with the nearest", async () => {
    const cwd = withTable();
    writeFileSync(join(cwd, "r.json"), '{"mapp": {}, "source": {"titel": {"en": "x"}}}');
    const { exit, err } = await imported(cwd, "--recipe", "r.json");
    expect(exit).toBe(2);
    expect(err).toContain("There is no field “mapp” in a recipe. Did you mean “map”?");
    expect(err).toContain("“titel” in “source” of a recipe. Did you mean “title”?");
    expect(err).toContain("It stands in r.json; nothing was written.");
    expect(err).not.toContain("passed over");
  });

  it("names once a column that the file does not have", async () => {
    const { exit, err } = await imported(withTable(), "--map", "latt=lat");
    expect(exit).toBe(2);
    expect(err.match(/latt=lat/g)).toHaveLength(1);
    expect(err).toContain("Expected in “latt=lat” a column of the file: lat, lon, date, type.");
  });

  it("takes the order of dates and an encoding in whatever case they are typed", async () => {
    const cwd = withTable();
    for (const option of [
      ["--dates", "MDY"],
      ["--encoding", "UTF-8"],
      ["--lang", "EN"],
    ])
      expect((await imported(cwd, ...option, "--dry-run")).exit).toBe(0);
  });

  it.each([
    [["--date", "5 March"], "Expected a date such as 2024-03-05 in --date, found “5 March”."],
    [["--url", "foo"], 'Expected an http or https address in --url, found "foo".'],
    [["--headings", "a,b,c,d", "--tz", "x"], "Expected a time zone"],
  ])("names the option whose value is none: %j", async (argv, sentence) => {
    const { exit, err } = await imported(withTable(), ...argv);
    expect([exit, err]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it("tells a language that nobody knows, and an id that may be meant", async () => {
    const cwd = withTable();
    expect((await imported(cwd, "--lang", "xx", "--dry-run")).err).toContain(
      "No language is known as “xx”",
    );
    const { err } = await dateline(["import", "t.csv", "--out", "Big Floods"], cwd);
    expect(err).toContain("found “Big Floods”. Did you mean “big-floods”?");
  });

  it("names an option whose value is near to one that there is", async () => {
    const { exit, err } = await imported(withTable(), "--dates", "mdyy");
    expect(exit).toBe(2);
    expect(err).toContain('Expected one of dmy, mdy in --dates, found "mdyy". Did you mean “mdy”?');
    const zone = await imported(withTable(), "--tz", "Asia/Bagdad");
    expect(zone.err).toContain("found “Asia/Bagdad”. Did you mean “Asia/Baghdad”?");
  });
});
