import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { dateline, workFolder } from "./test-io.ts";

let cwd: string;
const put = (path: string, content: string): void => writeFileSync(join(cwd, path), content);
const run = (...argv: string[]) => dateline(argv, cwd);

beforeEach(() => {
  cwd = workFolder();
});

describe("import", () => {
  it.each([[], ["--archive"]])(
    "of no features, or of no wanted row, ends with 1 (%s)",
    async (...more) => {
      put("f.geojson", '{"type":"FeatureCollection","features":[]}');
      put("f.csv", "title,date,lat,lon,mag\nFlood,2023-04-13,36,44,3\n");
      const none = await run("import", "f.geojson", "--out", "f", ...more);
      expect([none.exit, none.out]).toEqual([1, ""]);
      expect(none.err).toMatch(
        /f\.geojson: There is no event or place in the file.*\[features-none\]/,
      );
      const unwanted = await run("import", "f.csv", "--out", "f", "--where", "mag>=5", ...more);
      expect(unwanted.err).toContain("1 not wanted");
      expect([unwanted.exit, readdirSync(cwd)]).toEqual([1, ["f.csv", "f.geojson"]]);
    },
  );

  it("without --force takes no earlier rejects away, but says that they are none of its own", async () => {
    put("f.csv", "title,date,lat,lon\nNowhere,soon,36,44\n");
    await run("import", "f.csv", "--out", "f");
    put("f.csv", "title,date,lat,lon\nFlood,2023-04-13,36,44\n");
    const SAID = "f/rejects.csv is of an earlier import";
    const { exit, err } = await run("import", "f.csv", "--out", "f");
    expect([exit, err]).toEqual([0, expect.stringContaining(SAID)]);
    expect(readdirSync(join(cwd, "f"))).toEqual(["places.geojson", "rejects.csv", "story.json"]);
    put("f/rejects.csv", "applicant,reason\n");
    expect((await run("import", "f.csv", "--out", "f", "--force")).err).not.toContain(SAID);
    put("g.csv", "title,date,lat,lon\nFlood,2023-04-13,36,44\nNowhere,soon,36,44\n");
    expect((await run("import", "g.csv", "--out", "g")).err).not.toContain("earlier");
  });
});

describe("import --force", () => {
  const GOOD = "title,date,lat,lon\nFlood,2023-04-13,36,44\n";
  const BAD = `${GOOD}Nowhere,soon,36,44\n`;
  const lists = (folder: string) => readdirSync(join(cwd, folder));

  it("keeps a file that lay there before any archive did, whatever its name", async () => {
    put("f.csv", GOOD);
    await run("import", "f.csv", "--out", "f");
    put("f/list.bin", "mine");
    await run("import", "f.csv", "--out", "f", "--archive", "--force");
    expect(lists("f")).toContain("list.bin");
    expect(lists("f")).toContain("archive.json");
  });

  it("leaves no rejects of an import before it", async () => {
    put("f.csv", BAD);
    await run("import", "f.csv", "--out", "f");
    expect(lists("f")).toEqual(["places.geojson", "rejects.csv", "story.json"]);
    put("f.csv", GOOD);
    await run("import", "f.csv", "--out", "f", "--force");
    expect(lists("f")).toEqual(["places.geojson", "story.json"]);
  });

  it("leaves one of story and archive, either way round, and all that is not its own", async () => {
    put("f.csv", BAD);
    await run("import", "f.csv", "--out", "f");
    put("f/notes.txt", "mine");
    put("f/texts.bin.bak", "mine");
    put("f.csv", GOOD);
    const archive = ["archive.json", "columns.bin", "notes.txt", "texts.bin", "texts.bin.bak"];
    expect((await run("import", "f.csv", "--out", "f", "--archive")).err).toContain(
      "story.json exists; nothing was written.",
    );
    await run("import", "f.csv", "--out", "f", "--archive", "--force");
    expect(lists("f")).toEqual([...archive, "words.bin"]);
    expect((await run("import", "f.csv", "--out", "f")).err).toContain("archive.json exists");
    await run("import", "f.csv", "--out", "f", "--force");
    expect(lists("f")).toEqual(["notes.txt", "places.geojson", "story.json", "texts.bin.bak"]);
  });

  it("leaves a table of that name that is none of rejects, and bytes that no archive has", async () => {
    put("f.csv", BAD);
    await run("import", "f.csv", "--out", "f");
    put("f/rejects.csv", "applicant,reason\n");
    put("f/texts.bin", "mine");
    put("f.csv", GOOD);
    await run("import", "f.csv", "--out", "f", "--force");
    expect(lists("f")).toEqual(["places.geojson", "rejects.csv", "story.json", "texts.bin"]);
  });

  it("writes nothing over, and takes nothing away, where no row could be used", async () => {
    put("f.csv", GOOD);
    await run("import", "f.csv", "--out", "f");
    put("f.csv", "title,date,lat,lon\n");
    await run("import", "f.csv", "--out", "f", "--force", "--archive");
    expect(lists("f")).toEqual(["places.geojson", "story.json"]);
  });
});
