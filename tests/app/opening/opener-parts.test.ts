import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { geoNote, openDuck, wkbPoint, type Duck } from "../../formats/parquet/duck.ts";
import { look, told } from "./told.ts";

let duck: Duck;
beforeAll(async () => {
  duck = await openDuck();
});
afterAll(() => duck.close());

const events = (rows: number): Promise<Uint8Array<ArrayBuffer>> =>
  duck.parquet(
    `select 'Report ' || i as title, date '2023-04-13' as day, 'Flood' as type,
      ${wkbPoint("44", "30 + i % 60 / 10")} as geometry from range(${rows}) t(i)`,
    `, compression zstd${geoNote()}`,
  );

describe("Parquet of the reader’s own", () => {
  it("of more than 5,000 rows is opened as an archive", async () => {
    const [table, archive] = await told(look({ "a.parquet": await events(5_001) }), { is: "make" });
    expect(table).toMatchObject({
      is: "table",
      table: { becomes: "archive", counts: { rows: 5_001, placed: 5_001, bad: 0 } },
    });
    if (archive?.is !== "archive") throw new Error("no archive");
    expect(JSON.parse(archive.opened.head)).toMatchObject({
      rows: 5_001,
      days: ["2023-04-13", "2023-04-13"],
    });
  });

  it("of fewer is opened as a story, its columns as the reader has them", async () => {
    const [table, again, story] = await told(
      look({ "a.geoparquet": await events(5_000) }),
      { is: "read", choices: { map: { day: "-" }, lang: "en" } },
      { is: "make" },
    );
    expect([table, again]).toMatchObject([
      { table: { becomes: "story", columns: [{}, { column: "day", field: "date" }, {}] } },
      { table: { becomes: "story", columns: [{}, { column: "day", field: null }, {}] } },
    ]);
    if (story?.is !== "story") throw new Error("no story");
    expect(story.opened.parsed.story.events).toHaveLength(5_000);
  });

  it("that breaks off is not opened, and says why", async () => {
    const bytes = (await events(10)).slice(0, -50);
    expect(await told(look({ "a.parquet": bytes }))).toMatchObject([
      { is: "failed", why: "not-readable", problems: [{ code: "parquet-truncated" }] },
    ]);
  });
});

it("FlatGeobuf of the reader’s own is opened with its areas", async () => {
  const file = new URL("../../formats/flatgeobuf/shapes.fgb", import.meta.url);
  const bytes = new Uint8Array(readFileSync(file));
  const [table, story] = await told(look({ "shapes.fgb": bytes }), { is: "make" });
  expect(table).toMatchObject({ table: { counts: { rows: 7, placed: 4, shapesLost: 3 } } });
  if (story?.is !== "story") throw new Error("no story");
  const { places } = story.opened.parsed.story;
  expect(places.map(({ geometry }) => geometry?.type)).toEqual([
    "Point",
    "Polygon",
    "Point",
    "Point",
    "MultiPolygon",
  ]);
});
