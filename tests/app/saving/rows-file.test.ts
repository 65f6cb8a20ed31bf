import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import type { RowText } from "../../../src/archive/archive.ts";
import type { View } from "../../../src/explore/view.ts";
import { readCsv } from "../../../src/formats/csv/read.ts";
import { actorsNamed, makeArchive } from "../../archive/make-archive.ts";
import { seededRows } from "../../archive/seeded-rows.ts";
import { makeStory } from "../../explore/make-story.ts";
import { look, told } from "../opening/told.ts";
import { shownArchive } from "./saving.ts";

const ROWS = 3000;
const rows = [...seededRows(ROWS)];
const textOf = (row: number): RowText => ({
  title: `Report ${row}, “حدث”`,
  date: rows[row]?.edtf ?? "",
  ...(row % 3 === 0 && { description: "=1+1\nand a line" }),
  ...(row % 5 === 0 && { more: [["fatalities", `${row % 7}`]] as const }),
});
const story = makeStory({
  actors: actorsNamed(50),
  headline: { en: "Reports", ar: "تقارير" },
  license: "CC-BY-4.0",
});
const made = makeArchive(rows, { story, textOf });
const archive = await shownArchive(made);
const types = made.head.layout.types;

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const anyView: fc.Arbitrary<View> = fc.record({
  types: maybe(fc.subarray([...types], { minLength: 1 })),
  parties: maybe(fc.subarray(["actor-0", "actor-1", "actor-7"], { minLength: 1 })),
  time: maybe(fc.constantFrom({ from: "2016", to: "2018-03" }, { from: null, to: "2016-05-06" })),
  timeMode: maybe(fc.constant("certain" as const)),
});

type Cells = Record<string, unknown>;

const bytesOf = async (file: Blob | undefined) => (await file?.arrayBuffer()) ?? new ArrayBuffer();

/** What each row of a file says, by its columns. */
const READ: Record<string, (file: Blob | undefined) => Promise<Cells[]>> = {
  geoparquet: async (file) => parquetReadObjects({ file: await bytesOf(file) }),
  csv: async (file) => readCsv((await file?.text()) ?? "").features.map((one) => one.properties),
  geojson: async (file) => {
    const { features } = JSON.parse((await file?.text()) ?? "") as {
      features: { properties: Cells }[];
    };
    return features.map(({ properties }) => properties);
  },
};

const saved = async (view: View, kind: string): Promise<Cells[]> => {
  const { end, content } = await archive.save(view, kind);
  expect(end.is).toBe("saved");
  return (await READ[kind]?.(content)) ?? [];
};

describe("rows of an archive as a file", () => {
  it.each(["geoparquet", "csv", "geojson"])(
    "are, as %s, those that the filters show",
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(anyView, async (view) => {
          const shown = archive.shown(view);
          fc.pre(shown.length > 0);
          const found = await saved(view, kind);
          expect(found.map((one) => Number(one["archive_row"]))).toEqual(shown);
          expect(found.map((one) => one["title"])).toEqual(
            shown.map((row) => textOf(made.order[row] as number).title),
          );
          expect(found.map((one) => one["date_edtf"])).toEqual(
            shown.map((row) => textOf(made.order[row] as number).date),
          );
        }),
        { numRuns: 12 },
      );
    },
  );

  it("have the columns of `dateline export`, and are named by how many there are", async () => {
    const { name, content } = await archive.save({ types: types.slice(0, 1) }, "csv");
    const shown = archive.shown({ types: types.slice(0, 1) }).length;
    expect(name).toBe(`made-${shown}-of-${ROWS}-2026-11-24.csv`);
    const [heading] = ((await content?.text()) ?? "").split("\r\n");
    expect(heading?.replace("\uFEFF", "")).toBe(
      "archive_row,title,description,place,date_edtf,first_day,last_day,time_zone," +
        "type_id,type_label,actors,actor_types,lat,lon,url,source,fatalities",
    );
    expect((await archive.save({}, "geojson")).name).toBe("made-2026-11-24.geojson");
  });

  it("say title, licence, sources, filters and link, and no link where there is none", async () => {
    const view = { time: { from: "2016", to: "2018" } };
    const told = { filters: ["Period: 2016 to 2018"], link: "https://example.org/#t=2016/2018" };
    const shown = archive.shown(view).length;
    const about = {
      name: "Reports",
      license: "CC-BY-4.0",
      sources: ["Article", "Report · not in the article"],
      shown: { rows: shown, ofRows: ROWS },
      ...told,
    };
    const json = await (await archive.save(view, "geojson", told)).content?.text();
    expect(JSON.parse(json ?? "")).toMatchObject(about);
    const alone = await (await archive.save(view, "geojson")).content?.text();
    expect(JSON.parse(alone ?? "")).not.toHaveProperty("link");
    const parquet = await archive.save(view, "geoparquet", told);
    const { key_value_metadata: notes = [] } = parquetMetadata(await bytesOf(parquet.content));
    const note = (key: string): unknown =>
      JSON.parse(notes.find((one) => one.key === key)?.value ?? "");
    expect(note("dateline")).toMatchObject({
      ...{ headline: story.headline, license: "CC-BY-4.0", sources: story.sources },
      ...{ shown: about.shown, ...told },
    });
  });

  it("have, as GeoParquet, the bounds of its own rows", async () => {
    const view = { parties: ["actor-7"] };
    const parquet = await archive.save(view, "geoparquet");
    const { key_value_metadata: notes = [] } = parquetMetadata(await bytesOf(parquet.content));
    const geo = JSON.parse(notes.find(({ key }) => key === "geo")?.value ?? "") as {
      columns: { geometry: { bbox: number[] } };
    };
    const placed = (await saved(view, "csv")).filter((one) => one["lat"] !== "");
    const [lats, lngs] = ["lat", "lon"].map((name) => placed.map((one) => Number(one[name])));
    const { bbox } = geo.columns.geometry;
    const found = [lngs, lats].flatMap((all = []) => [Math.min(...all), Math.max(...all)]);
    const [west, south, east, north] = bbox;
    [west, east, south, north].forEach((edge, n) => expect(edge).toBeCloseTo(found[n] ?? NaN, 5));
  });

  it("are read again as the same rows", async () => {
    const view = { parties: ["actor-1"] };
    const shown = archive.shown(view);
    for (const kind of ["geoparquet", "csv", "geojson"]) {
      const { name = "", content = new Blob() } = await archive.save(view, kind);
      const [table, story] = await told(look({ [name]: content }), { is: "make" });
      expect(table).toMatchObject({
        is: "table",
        table: {
          shape: { en: "rows of a Dateline archive" },
          counts: { rows: shown.length, bad: 0 },
        },
      });
      if (story?.is !== "story") throw new Error(`It became: ${story?.is}`);
      const { events } = story.opened.parsed.story;
      expect(
        events
          .map(({ title, type, when }) => [title["en"] ?? title["und"], type, when.edtf])
          .sort(),
      ).toEqual(
        shown
          .map((row) => {
            const from = made.order[row] as number;
            return [textOf(from).title, rows[from]?.type, rows[from]?.edtf];
          })
          .sort(),
      );
    }
  });

  it("of one row and of none", async () => {
    expect((await archive.offered({ types: [] })).rows).toBe(0);
    const one = makeArchive(rows.slice(0, 1), { story, textOf });
    const lone = await shownArchive(one);
    const { end, content } = await lone.save({}, "geojson");
    expect(end.is).toBe("saved");
    expect(await READ["geojson"]?.(content)).toHaveLength(1);
  });
});

describe("rows that stand for several events", () => {
  it("are counted, and counted again when the file is opened", async () => {
    const events = (n: number): number => 1 + (n % 40);
    const cube = makeArchive(
      rows.map((row, n) => ({ ...row, events: events(n) })),
      { story, textOf },
    );
    const shown = await shownArchive(cube);
    const view = { parties: ["actor-1"] };
    const sum = shown.shown(view).reduce((all, row) => all + events(cube.order[row] as number), 0);
    const offer = await shown.offered(view);
    expect([offer.rows, offer.events]).toEqual([shown.shown(view).length, sum]);
    const json = await (await shown.save(view, "geojson")).content?.text();
    expect(JSON.parse(json ?? "")).toMatchObject({
      shown: { rows: offer.rows, ofRows: ROWS, events: sum, ofEvents: cube.head.events },
    });
    // A story cannot count them: a table of them is opened as an archive, however short.
    const { name = "", content = new Blob() } = await shown.save(view, "csv");
    const last = (await told(look({ [name]: content }), { is: "make" })).at(-1);
    if (last?.is !== "archive") throw new Error(`It became: ${last?.is}`);
    expect(JSON.parse(last.opened.head)).toMatchObject({ rows: offer.rows, events: sum });
  });
});
