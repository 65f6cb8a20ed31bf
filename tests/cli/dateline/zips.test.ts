import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { zippedFolder } from "../../../src/formats/archive/write.ts";
import { withFlip } from "../../formats/zip/made-zips.ts";
import { asQuay, bruized, change, withHarbour } from "./harbour-folder.ts";
import { dateline } from "./test-io.ts";

const TABLE = Array.from({ length: 600 }, (_, n) => `2020-01-01,${n % 80},${n % 170},Row ${n}`);

let cwd: string;
const read = (path: string): Uint8Array => new Uint8Array(readFileSync(join(cwd, path)));
const put = (path: string, content: Uint8Array | string): void =>
  writeFileSync(join(cwd, path), content);
const run = (...argv: string[]) => dateline(argv, cwd);
const filesIn = (folder: string): { name: string; bytes: Uint8Array }[] =>
  readdirSync(join(cwd, folder)).map((name) => ({ name, bytes: read(`${folder}/${name}`) }));

beforeEach(() => {
  cwd = withHarbour();
});

/** What “Save as archive” gives. */
const archiveZip = async (): Promise<Uint8Array> => {
  put("a.csv", `date,lat,lon,title\n${TABLE.join("\n")}\n`);
  await run("import", "a.csv", "--out", "a", "--archive");
  return zippedFolder("a", filesIn("a"));
};

const exported = async (): Promise<Uint8Array> => {
  await run("export", "harbour", "--format", "archive", "--out", "h.zip");
  return read("h.zip");
};

describe("a table in a zip", () => {
  it.each([[], ["--archive"]])("is imported as it would be beside it %s", async (...more) => {
    const table = strToU8("title,lat,lon\nA,33,44\n");
    put("a.zip", zipSync({ "in/a.csv": table, "read me.md": table }));
    const { exit, err } = await run("import", "a.zip", "--out", "a", ...more);
    expect([exit, err]).toEqual([0, expect.stringContaining("a.zip/in/a.csv: 1 row: 1 placed")]);
    put("b.zip", zipSync({ "a.csv": table, "b.tsv": table }));
    const two = await run("import", "b.zip", "--out", "b", ...more);
    expect(two.exit).toBe(2);
    expect(two.err).toContain("one table or map file in b.zip, found 2: a.csv, b.tsv. Unpack");
  });
});

describe("a story in a zip that the export wrote", () => {
  it("is checked as its folder is", async () => {
    await exported();
    expect(await run("validate", "h.zip")).toEqual({
      exit: 0,
      out: "h.zip/harbour: 5 events, 5 places, 7 claims, 7 quotes checked against their digests (no article text here); 0 issues\n",
      err: "",
    });
  });

  it("has its issues with their places, in the zip and beside other stories", async () => {
    change(join(cwd, "harbour/story.json"), bruized);
    await exported();
    const { exit, err } = await run("validate", "h.zip");
    expect(exit).toBe(1);
    expect(err).toMatch(/^h\.zip\/harbour\/story\.json:238:20: error: .*\[quote-digest\]$/m);
  });

  it("is imported as it stands", async () => {
    await exported();
    const { exit, out } = await run("import", "h.zip", "--out", "again/harbour");
    expect([exit, out]).toEqual([0, "again/harbour: 2 files, as they stand in h.zip\n"]);
    expect(read("again/harbour/story.json")).toEqual(read("harbour/story.json"));
    expect((await run("import", "h.zip", "--out", "again/harbour")).exit).toBe(2);
  });

  it("is told to have another id than the folder it goes to", async () => {
    await exported();
    const { exit, err } = await run("import", "h.zip", "--out", "again/quay");
    expect(exit).toBe(1);
    expect(err).toContain("h.zip/harbour/story.json:4:9: warning: Expected “quay”");
    expect(existsSync(join(cwd, "again/quay/story.json"))).toBe(true);
  });

  it("with --dry-run is told, and nothing is written", async () => {
    await exported();
    const { exit, out } = await run(
      "import",
      "h.zip",
      "--out",
      "again/harbour",
      "--dry-run",
      "--json",
    );
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      stories: [{ story: "h.zip/harbour", counts: { events: 5 }, issues: [] }],
      written: [],
    });
    expect(existsSync(join(cwd, "again"))).toBe(false);
  });

  it.each(["validate", "import"])(
    "damaged is named by %s, and nothing of it is written",
    async (id) => {
      put("h.zip", withFlip(await exported(), "harbour/places.geojson"));
      const more = id === "import" ? ["--out", "again/harbour"] : [];
      const { exit, err } = await run(id, "h.zip", ...more);
      expect(exit).toBe(1);
      expect(err).toMatch(
        /^h\.zip\/harbour\/places\.geojson:1:1: error: The file is damaged: expected the check sum [0-9a-f]{8}, found [0-9a-f]{8}\. It causes 12 more issues, which are gone when this one is mended\. Get the zip again/m,
      );
      expect(err).toContain("h.zip: A file in the zip is damaged");
      expect(existsSync(join(cwd, "again"))).toBe(false);
    },
  );

  it("with several stories is checked whole, and imported by none", async () => {
    const one = {
      "story.json": read("harbour/story.json"),
      "places.geojson": read("harbour/places.geojson"),
    };
    const story = new TextEncoder().encode(asQuay(new TextDecoder().decode(one["story.json"])));
    put("both.zip", zipSync({ harbour: one, quay: { ...one, "story.json": story } }));
    const { exit, out } = await run("validate", "both.zip");
    expect(exit).toBe(0);
    expect(out.match(/^\S+(?=: 5 events)/gm)).toEqual(["both.zip/harbour", "both.zip/quay"]);
    const refused = await run("import", "both.zip", "--out", "again/harbour");
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain("found 2: harbour (story), quay (story)");
  });

  it("cut off at its end is told, and nothing of it is written", async () => {
    put("h.zip", (await exported()).subarray(0, -30));
    const checked = await run("validate", "h.zip");
    expect(checked.exit).toBe(1);
    expect(checked.err).toContain("h.zip: The file is not a zip archive, or it is damaged.");
    expect(checked.err).toContain("[file-damaged]");
    const imported = await run("import", "h.zip", "--out", "again/harbour");
    expect(imported.exit).toBe(1);
    expect(imported.err).toContain("h.zip: nothing was written.");
    expect(existsSync(join(cwd, "again"))).toBe(false);
  });

  it("is asked for where a zip holds none", async () => {
    put("x.zip", zipSync({ "notes.txt": new TextEncoder().encode("notes") }));
    const { exit, err } = await run("validate", "x.zip");
    expect(exit).toBe(2);
    expect(err).toContain("Expected story.json or archive.json in x.zip, found notes.txt.");
  });
});

describe("an archive in a zip that the page saved", () => {
  it("is checked and imported as its folder is", async () => {
    put("a.zip", await archiveZip());
    expect(await run("validate", "a.zip")).toEqual({
      exit: 0,
      out: "a.zip/a: archive of 600 rows, 600 with a place; 0 issues\n",
      err: "",
    });
    const { exit, out } = await run("import", "a.zip", "--out", "again/a");
    expect([exit, out]).toEqual([0, "again/a: 5 files, as they stand in a.zip\n"]);
    expect(filesIn("again/a")).toEqual(filesIn("a"));
    expect((await run("validate", "again/a")).exit).toBe(0);
  });

  it.each(["archive.json", "columns.bin", "texts.bin", "list.bin", "words.bin"])(
    "is not written where %s is damaged",
    async (name) => {
      put("a.zip", withFlip(await archiveZip(), `a/${name}`));
      const { exit, err } = await run("import", "a.zip", "--out", "again/a");
      expect(exit).toBe(1);
      expect(err).toMatch(
        new RegExp(`^a\\.zip/a/${name}(?::1:1)?: error: .*\\[archive-corrupt\\]$`, "m"),
      );
      expect(err).toContain("a.zip is damaged; nothing was written.");
      expect(existsSync(join(cwd, "again"))).toBe(false);
    },
  );

  it("takes the place of a story with --force only, and then whole", async () => {
    put("a.zip", await archiveZip());
    expect((await run("import", "a.zip", "--out", "harbour")).exit).toBe(2);
    await run("import", "a.zip", "--out", "harbour", "--force");
    expect(readdirSync(join(cwd, "harbour"))).toEqual([
      "archive.json",
      "article.txt",
      "columns.bin",
      "list.bin",
      "texts.bin",
      "words.bin",
    ]);
  });
});

it("a damaged KMZ is no story", async () => {
  const kml =
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Ford 14</name><Point><coordinates>44,33</coordinates></Point></Placemark></kml>';
  put(
    "a.kmz",
    withFlip(zipSync({ "doc.kml": new TextEncoder().encode(kml) }, { level: 0 }), "doc.kml"),
  );
  const { exit, err } = await run("import", "a.kmz", "--out", "a");
  expect(exit).toBe(1);
  expect(err).toMatch(
    /A file in the zip is damaged.*doc\.kml: the check sum [0-9a-f]{8} ≠ [0-9a-f]{8}/,
  );
  expect(existsSync(join(cwd, "a"))).toBe(false);
});
