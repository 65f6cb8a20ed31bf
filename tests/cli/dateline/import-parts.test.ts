import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { geoNote, openDuck, wkbPoint, type Duck } from "../../formats/parquet/duck.ts";
import { openedArchive } from "./opened-archive.ts";
import { dateline, workFolder } from "./test-io.ts";

let duck: Duck;
beforeAll(async () => {
  duck = await openDuck();
});
afterAll(() => duck.close());

const EVENTS = `select * from (values
  ('Market flooded', date '2023-12-26', 'Flood', ${wkbPoint("44.01", "36.19")}),
  ('Road closed', date '2023-12-27', 'Flood', null),
  ('Roof gone', null, 'Storm', ${wkbPoint("44.4", "33.3")})
) t(headline, "when", kind, geometry)`;

const FLOODS = EVENTS.replace("select *", 'select headline, "when" as seen_on, kind, geometry');

const inFolder = (files: Record<string, Uint8Array>): string => {
  const folder = workFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};

const importing = (file: string, ...more: string[]): string[] => [
  ...["import", file, "--out", "floods", "--lang", "en", "--date", "2026-11-24", ...more],
];

describe("dateline import of Parquet", () => {
  it("makes an archive of GeoParquet, its columns guessed and mapped as a table’s", async () => {
    const folder = inFolder({ "floods.parquet": await duck.parquet(FLOODS, geoNote()) });
    const told = await dateline(
      importing("floods.parquet", "--archive", "--map", "seen_on=date"),
      folder,
    );
    expect(told.err).toContain("floods.parquet: 3 rows: 2 placed, 1 without place, 0 bad");
    expect(told.exit).toBe(0);
    const archive = await openedArchive(join(folder, "floods"));
    expect(archive.positions.placed).toBe(2);
    const texts = await archive.texts([0, 1, 2]);
    expect(texts.map(({ title, date, coordinates }) => [title, date, coordinates])).toEqual([
      ["Market flooded", "2023-12-26", ["36.19", "44.01"]],
      ["Roof gone", "XXXX", ["33.3", "44.4"]],
      ["Road closed", "2023-12-27", undefined],
    ]);
  });

  it("makes a story of it without --archive", async () => {
    const folder = inFolder({ "floods.parquet": await duck.parquet(FLOODS, geoNote()) });
    const told = await dateline(importing("floods.parquet", "--map", "seen_on=date"), folder);
    expect([told.exit, told.err]).toEqual([0, expect.stringContaining("3 rows: 2 placed")]);
    const story = JSON.parse(readFileSync(join(folder, "floods/story.json"), "utf8")) as {
      events: { title: { en: string }; when: { edtf: string } }[];
    };
    expect(story.events.map(({ title, when }) => [title.en, when.edtf])).toEqual([
      ["Market flooded", "2023-12-26"],
      ["Road closed", "2023-12-27"],
      ["Roof gone", "XXXX"],
    ]);
  });

  it("leaves rows out whose axes seem swapped, as of every kind of file", async () => {
    const query = `select 'Flood ' || i as title, date '2023-12-26' as date,
      ${wkbPoint("14 + i", "case i when 0 then 80 else 120.5 end")} as geometry from range(3) t(i)`;
    const folder = inFolder({ "manila.parquet": await duck.parquet(query, geoNote()) });
    for (const more of [[], ["--archive"]]) {
      const told = await dateline(importing("manila.parquet", "--dry-run", ...more), folder);
      expect(told.exit).toBe(1);
      expect(told.err).toContain("3 rows: 1 placed, 0 without place, 2 bad");
      expect(told.err).toMatch(/ 2: .* Found: \[15,120\.5\].* \[position-outside-world\]/);
      expect(told.err).toContain("[120.5, 15]");
    }
  });

  it("says of shapes of another reference system that they are, and nothing else", async () => {
    const ewkb = `'\\x00\\x20\\x00\\x00\\x01\\x00\\x00\\x7F\\x7E'::blob || (440000)::double::bit::blob
      || (4000000)::double::bit::blob`;
    const query = `select 'Flood' as title, date '2023-12-26' as date, ${ewkb} as geom`;
    const folder = inFolder({ "utm.parquet": await duck.parquet(query) });
    const told = await dateline(importing("utm.parquet", "--dry-run", "--json"), folder);
    const { problems, rejects } = JSON.parse(told.out) as Record<string, object[]>;
    expect(problems).toEqual([]);
    expect(rejects).toMatchObject([
      { problems: [{ code: "shape-crs", found: "SRID 32638", row: 1 }] },
    ]);
  });

  it("leaves heights and measures of PostGIS’s points out and says so", async () => {
    const point = `'\\x00\\xC0\\x00\\x00\\x01'::blob || (44)::double::bit::blob || (36)::double::bit::blob
      || (5)::double::bit::blob || (6)::double::bit::blob`;
    const query = `select 'Flood' as title, date '2023-12-26' as date, ${point} as geometry`;
    const folder = inFolder({ "high.parquet": await duck.parquet(query, geoNote()) });
    const told = await dateline(importing("high.parquet", "--archive", "--dry-run"), folder);
    expect(told.err).toContain("1 row: 1 placed");
    expect(told.err).toMatch(
      /Heights and measures of positions were left out\. .*\[height-dropped\]/,
    );
  });

  it("takes the names of records in a column of parties, and keeps what else they say", async () => {
    const query = `select * from (values
      ('A', date '2023-12-26', [{'name': 'Army', 'role': 'a'}, {'name': 'Police', 'role': 'b'}], map {'Council': 'host'}),
      ('B', date '2023-12-27', null, null)) t(title, date, actor1, actor2)`;
    const folder = inFolder({ "clashes.parquet": await duck.parquet(query) });
    const told = await dateline(importing("clashes.parquet", "--archive"), folder);
    expect(told.err.match(/parties-unread/g)).toHaveLength(1);
    expect(told.err).toContain("column “actor2”: Parties are written as records");
    const head = JSON.parse(readFileSync(join(folder, "floods/archive.json"), "utf8")) as {
      story: { actors: { name: { en: string } }[] };
    };
    expect(head.story.actors.map(({ name }) => name.en)).toEqual(["Army", "Police"]);
    const texts = await (await openedArchive(join(folder, "floods"))).texts([0, 1]);
    expect(texts.map(({ more }) => more)).toEqual([
      [
        ["actor1", '[{"name":"Army","role":"a"},{"name":"Police","role":"b"}]'],
        ["actor2", '{"Council":"host"}'],
      ],
      undefined,
    ]);
  });

  it("reads one without shapes as a table, whether as a story or an archive", async () => {
    const table =
      "select 'Flood' as type, 36.19::float as lat, 44.01 as lon, timestamp '2023-12-26 10:00:00' as date";
    const folder = inFolder({ "a.parquet": await duck.parquet(table) });
    for (const more of [[], ["--archive"]]) {
      const told = await dateline(
        importing("a.parquet", "--tz", "Asia/Baghdad", "--dry-run", ...more),
        folder,
      );
      expect([told.exit, told.err]).toEqual([0, expect.stringContaining("1 row: 1 placed")]);
    }
    await dateline(importing("a.parquet", "--tz", "Asia/Baghdad", "--archive"), folder);
    const [text] = await (await openedArchive(join(folder, "floods"))).texts([0]);
    expect(text).toMatchObject({ date: "2023-12-26T07:00:00Z", coordinates: ["36.19", "44.01"] });
  });

  it("of which a part is damaged makes an archive of the rest, and says what is not there", async () => {
    const rows = `select 'E' || i as title, ${wkbPoint("i % 90", "i % 45")} as geometry from range(6000) t(i)`;
    const bytes = await duck.parquet(rows, `, row_group_size 2048${geoNote()}`);
    bytes.fill(0xff, 4, 400);
    const folder = inFolder({ "a.parquet": bytes });
    const told = await dateline(importing("a.parquet", "--archive"), folder);
    expect(told.exit).toBe(1);
    expect(told.err).toContain("a.parquet: These rows of the Parquet file could not be read");
    expect(told.err).toContain("3952 rows: 3952 placed");
  });

  it.each(["--archive", "--force"])(
    "that is none says so, and nothing is written (%s)",
    async (option) => {
      const folder = inFolder({ "a.parquet": new TextEncoder().encode("id,title\n1,Flood\n") });
      const told = await dateline(importing("a.parquet", option), folder);
      expect([told.exit, told.out]).toEqual([1, ""]);
      expect(told.err).toContain("a.parquet: Expected a Parquet file");
    },
  );

  it("ends when somebody wants it to, and leaves nothing behind", async () => {
    const rows = `select 'E' || i as title, ${wkbPoint("i % 90", "i % 45")} as geometry from range(40000) t(i)`;
    const folder = inFolder({ "a.parquet": await duck.parquet(rows, geoNote()) });
    const onInterrupt = (told: () => void) => {
      setImmediate(told);
      return () => undefined;
    };
    const told = await dateline(importing("a.parquet", "--archive"), folder, { onInterrupt });
    expect([told.exit, told.out]).toEqual([130, ""]);
    expect(told.err).toContain("Interrupted; nothing was written.");
    expect(readdirSync(folder)).toEqual(["a.parquet"]);
  });

  it("is known when it is called a table", async () => {
    const folder = inFolder({ "a.csv": await duck.parquet("select 1 as id") });
    const told = await dateline(importing("a.csv", "--archive"), folder);
    expect(told.err).toContain("Parquet (.parquet)");
  });
});

describe("dateline import of FlatGeobuf", () => {
  it("makes an archive of its features", async () => {
    const file = new URL("../../formats/flatgeobuf/shapes.fgb", import.meta.url);
    const folder = inFolder({ "shapes.fgb": readFileSync(file) });
    const told = await dateline(importing("shapes.fgb", "--archive"), folder);
    expect(told.err).toContain(
      "7 rows: 1 placed, 6 without place, 0 bad; 6 with a line or other shape left out",
    );
    expect(told.err).toContain("does not say in which reference system");
    const [text] = await (await openedArchive(join(folder, "floods"))).texts([0]);
    expect(text).toMatchObject({ title: "فيضان 0", coordinates: ["36.19", "44.01"] });
  });
});
