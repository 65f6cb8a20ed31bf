import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dateline, workFolder } from "./test-io.ts";

const TABLE =
  "date,lat,lon,title,type\n26/12/2023,36.19,44.01,Market flooded,Flood\nsoon,1,1,=x,Flood\n";

const inFolder = (files: Record<string, string | Uint8Array>): string => {
  const folder = workFolder();
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};

const textIn = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");

describe("dateline import", () => {
  it("writes a story that has no issue, and a table of what it left out", async () => {
    const folder = inFolder({ "floods.csv": TABLE });
    const told = await dateline(["import", "floods.csv", "--out", "floods"], folder);
    expect(told.exit).toBe(1);
    expect(told.err).toContain("2 rows: 1 placed, 0 without place, 1 bad");
    expect(told.err).toMatch(/date +date \(Date\) +26\/12\/2023/);
    expect(told.err).toContain("floods.csv:3: column “date”: The date could not be read");
    expect(textIn(folder, "floods/rejects.csv")).toContain("soon,1,1,'=x,Flood");
    const checked = await dateline(["validate", "floods"], folder);
    expect(checked).toMatchObject({ exit: 0 });
    expect(checked.out).toContain("floods: 1 event, 1 place");
  });

  it("says what a table too long for a story can become", async () => {
    const rows = Array.from({ length: 100_001 }, (_, n) => `Flood ${n},36.1,44.1`);
    const folder = inFolder({ "floods.csv": ["title,lat,lon", ...rows].join("\n") });
    const { exit, err } = await dateline(["import", "floods.csv", "--out", "floods"], folder);
    expect(exit).toBe(1);
    expect(err).toContain("floods.csv: a table of any length becomes an archive, with --archive.");
  });

  it("says so as well of one that is too large to be read at once, and of a map what to save it as", async () => {
    const folder = inFolder({ "floods.csv": "title\n", "floods.kml": "<kml/>" });
    for (const name of ["floods.csv", "floods.kml"]) truncateSync(join(folder, name), 107_000_000);
    const table = await dateline(["import", "floods.csv", "--out", "floods"], folder);
    expect(table.exit).toBe(2);
    expect(table.err).toContain(
      "Expected at most 80000000 bytes in floods.csv, found 107000000; nothing was read. But a table of any length becomes an archive, with --archive.",
    );
    const map = await dateline(["import", "floods.kml", "--out", "floods"], folder);
    expect(map.exit).toBe(2);
    expect(map.err).toContain(
      "nothing was read. Save it as CSV, Parquet or FlatGeobuf: a table of",
    );
  });

  it("shows what the columns of a known kind of file became", async () => {
    const head =
      "event_id_cnty,event_date,event_type,sub_event_type,latitude,longitude,geo_precision,iso";
    const folder = inFolder({
      "acled.csv": `${head}\nA1,2024-03-05,Battles,Armed clash,33,44,7,368\n`,
    });
    const { err } = await dateline(["import", "acled.csv", "--out", "a", "--dry-run"], folder);
    expect(err).toMatch(/geo_precision +How exactly the place is known +7/);
    expect(err).toMatch(/iso +– +368/);
    expect(err).toContain("acled.csv:2: column “geo_precision”: A code is none of those");
    expect(err).toContain("Expected: 1, 2, 3 Found: 7 [code-unknown]");
  });

  it("writes over nothing unless it is told to", async () => {
    const folder = inFolder({ "floods.csv": TABLE });
    await dateline(["import", "floods.csv", "--out", "floods"], folder);
    const before = textIn(folder, "floods/story.json");
    const again = ["import", "floods.csv", "--out", "floods", "--title", "Floods"];
    const refused = await dateline(again, folder);
    expect(refused.exit).toBe(2);
    // Before the work, which tells of columns.
    expect(refused.err).not.toContain("title");
    expect(textIn(folder, "floods/story.json")).toBe(before);
    expect((await dateline([...again, "--force"], folder)).exit).toBe(1);
    expect(textIn(folder, "floods/story.json")).toContain('"en": "Floods"');
  });

  it.each([
    [["--map", "titel=title"], "Did you mean “title”?"],
    [["--map", "title=titel"], "Did you mean “title”?"],
    [["--where", "mag>=5"], "found “mag>=5”"],
    [["--where", "date>>5", "--where", "no"], "found “no”"],
    [["--delimiter", "ab"], "found “ab”"],
    [["--date", "tomorrow"], "found “tomorrow”"],
    [["--encoding", "latin"], "encoding"],
  ])("%s, which cannot be followed, is a wrong call that writes nothing", async (wish, said) => {
    const folder = inFolder({ "floods.csv": TABLE });
    const told = await dateline(["import", "floods.csv", "--out", "floods", ...wish], folder);
    expect(told.exit).toBe(2);
    expect(told.err).toContain(said);
    expect(existsSync(join(folder, "floods"))).toBe(false);
  });

  it("takes “tab” for what separates cells", async () => {
    const folder = inFolder({ "a.txt": "title\tdate\nA, B\t2024-03-04\n" });
    const told = await dateline(["import", "a.txt", "--out", "a", "--delimiter", "tab"], folder);
    expect(told).toMatchObject({ exit: 0 });
    expect(textIn(folder, "a/story.json")).toContain("A, B");
  });

  it("says where JSON is broken as an editor counts, and once", async () => {
    const folder = inFolder({ "a.json": '{"a":1,' });
    const told = await dateline(["import", "a.json", "--out", "a"], folder);
    expect(told.err).toContain("a.json:1:8: The file breaks off here");
    expect(told.err.match(/json-cut/g)).toHaveLength(1);
  });

  it("can be tried without writing anything", async () => {
    const folder = inFolder({ "floods.csv": TABLE });
    await dateline(["import", "floods.csv", "--out", "floods", "--dry-run"], folder);
    expect(existsSync(join(folder, "floods"))).toBe(false);
  });

  it.each(["--dry-run", "--force"])(
    "says of more rows than fit into a story what the real run says: %s",
    async (option) => {
      const rows = Array.from({ length: 32_000 }, (_, n) => `${n},1.5,2.5`).join("\n");
      const folder = inFolder({ "a.csv": `title,lat,lon\n${rows}\n` });
      const told = await dateline(["import", "a.csv", "--out", "a", option], folder);
      expect(told.exit).toBe(2);
      expect(told.err).toContain("about 14,000 rows of ten columns: choose some with --where");
      expect(existsSync(join(folder, "a"))).toBe(false);
    },
    60_000,
  );

  it("follows a recipe, and options over it", async () => {
    const recipe = { headline: { en: "High water" }, dates: "mdy", tz: "Asia/Baghdad" };
    const folder = inFolder({
      "a.csv": "when;what\n03/04/2023;Flood\n",
      "recipe.json": JSON.stringify(recipe),
      "types.json": JSON.stringify({ Flood: "mob-violence" }),
    });
    const told = await dateline(
      ["import", "a.csv", "--out", "a", "--recipe", "recipe.json", "--types", "types.json"].concat([
        "--map",
        "what=type",
        "--dates",
        "dmy",
      ]),
      folder,
    );
    expect(told.exit).toBe(0);
    const story = textIn(folder, "a/story.json");
    expect(story).toContain("High water");
    expect(story).toContain('"edtf": "2023-04-03"');
    expect(story).toContain('"type": "mob-violence"');
  });

  it("says for other programs what it did", async () => {
    const folder = inFolder({ "floods.csv": TABLE });
    const told = await dateline(["import", "floods.csv", "--out", "floods", "--json"], folder);
    expect(JSON.parse(told.out)).toMatchObject({
      counts: { rows: 2, placed: 1, bad: 1 },
      rejects: [
        {
          problems: [
            {
              code: "row-date-unreadable",
              line: 3,
              message: expect.stringContaining("Write a day") as string,
              page: "docs/import-issues.md#row-date-unreadable",
            },
          ],
          cells: { date: "soon" },
        },
      ],
      written: ["floods/story.json", "floods/places.geojson", "floods/rejects.csv"],
    });
  });

  it.each([
    [["import", "floods.csv"], "--out"],
    [["import", "none.csv", "--out", "floods"], "none.csv"],
    [["import", "floods.csv", "--out", "Big Floods"], "Big Floods"],
    [["import", "floods.csv", "--out", "a", "--map", "x"], "COLUMN=FIELD"],
    [["import", "floods.csv", "--out", "a", "--dates", "ymd"], "ymd"],
    [["import", "floods.csv", "--out", "a", "--tz", "Bagdad"], "Bagdad"],
    [["import", "floods.csv", "--out", "a", "--recipe", "bad.json"], "bad.json:1:"],
  ])("%j is wrong use", async (argv, said) => {
    const folder = inFolder({ "floods.csv": TABLE, "bad.json": "{," });
    const told = await dateline(argv, folder);
    expect(told.exit).toBe(2);
    expect(told.err).toContain(said);
  });

  it("unpacks a story that was saved whole, as it stood", async () => {
    const folder = inFolder({ "floods.csv": TABLE });
    await dateline(["import", "floods.csv", "--out", "floods"], folder);
    await dateline(["export", "floods", "--format", "archive", "--out", "floods.zip"], folder);
    const told = await dateline(["import", "floods.zip", "--out", "again/floods"], folder);
    expect(told.exit).toBe(0);
    for (const name of ["story.json", "places.geojson"])
      expect(textIn(folder, `again/floods/${name}`)).toBe(textIn(folder, `floods/${name}`));
  });
});
