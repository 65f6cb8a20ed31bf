import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ArchiveFile } from "../../../src/archive/head.ts";
import { dateline, workFolder } from "../../cli/dateline/test-io.ts";
import { look, told } from "./told.ts";

/** What an archive's head says that an export and an import of that have to keep. */
const kept = (text: string) => {
  const { version, rows, events, days, bounds, story, layout } = JSON.parse(text) as ArchiveFile;
  // Which language such short texts are in nobody says.
  const parties = story.actors.map(({ id, name, type }) => [id, Object.values(name), type]);
  const { types, sources } = layout;
  return { version, rows, events, days, bounds, parties, types, sources };
};

describe("a file whose rows stand for several events each", () => {
  it("becomes an archive, which a story cannot count", async () => {
    const rows =
      "title,date,lat,lon,type,events\nA,2023-04-13,33,44,Flood,12\nB,2023-04-14,33,45,Fire,3\n";
    const [table, archive] = await told(look({ "a.csv": rows }), { is: "make" });
    expect(table).toMatchObject({
      table: { becomes: "archive", counts: { rows: 2, placed: 2, events: 15 }, problemCount: 0 },
    });
    if (archive?.is !== "archive") throw new Error("no archive");
    expect(JSON.parse(archive.opened.head)).toMatchObject({ version: 2, rows: 2, events: 15 });
    const ones = await told(
      look({ "a.csv": rows.replaceAll(/12|,3/g, (n) => n.replace(/\d+/, "1")) }),
    );
    expect(ones).toMatchObject([{ table: { becomes: "story" } }]);
  });

  it("may be a map file of points; one of areas is a story, which has room for them", async () => {
    const features = (geometry: object | null) =>
      JSON.stringify({
        type: "FeatureCollection",
        features: [
          { type: "Feature", geometry, properties: { title: "A", events: 12 } },
          { type: "Feature", geometry: null, properties: { title: "B", events: 3 } },
        ],
      });
    const point = { type: "Point", coordinates: [44, 33] };
    expect(await told(look({ "a.geojson": features(point) }))).toMatchObject([
      {
        table: { becomes: "archive", counts: { rows: 2, placed: 1, events: 15 }, problemCount: 0 },
      },
    ]);
    const ring = [[44, 33], [45, 33], [45, 34], [44, 33]]; // prettier-ignore
    const area = { type: "Polygon", coordinates: [ring] };
    expect(await told(look({ "a.geojson": features(area) }))).toMatchObject([
      { table: { becomes: "story", problemsOf: { "events-as-one": 1 } } },
    ]);
  });

  it.each(["geojson", "geoparquet", "csv"])(
    "has the events, types, parties and sources of the archive that it was handed on from: %s",
    async (format) => {
      const folder = workFolder();
      const table = [
        "title,date,lat,lon,type,actor1,source,events,claim state",
        "A,2023-04-13,33,44,Flood,Army; Navy,Gazette,12,contested",
        "B,2023-04-14,34,45,Explosion,Navy,Herald,1,",
        "C,2023-05,34,45,Flood,,Gazette; Herald,3,agreed",
      ].join("\n");
      writeFileSync(join(folder, "cube.csv"), table);
      await dateline(["import", "cube.csv", "--out", "a", "--archive", "--lang", "en"], folder);
      const name = `rows.${format === "geoparquet" ? "parquet" : format}`;
      await dateline(["export", "a", "--format", format, "--out", name], folder);
      const bytes = readFileSync(join(folder, name));
      const last = (await told(look({ [name]: new Blob([bytes]) }), { is: "make" })).at(-1);
      if (last?.is !== "archive") throw new Error(JSON.stringify(last));
      const before = readFileSync(join(folder, "a/archive.json"), "utf8");
      expect(kept(last.opened.head)).toEqual(kept(before));
      expect(kept(last.opened.head).events).toBe(16);
    },
  );
});
