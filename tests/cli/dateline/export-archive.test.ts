import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storedRows } from "../../../src/archive/exchange/stored-rows.ts";
import { readHead } from "../../../src/archive/read-head.ts";
import type { ListColumn } from "../../../src/explore/columns/facet-column.ts";
import { typeIn } from "../../../src/story/types-of.ts";
import { openDuck, type Duck } from "../../formats/parquet/duck.ts";
import { openedArchive } from "./opened-archive.ts";
import { dateline, workFolder } from "./test-io.ts";
import { inflate } from "../../../src/cli/dateline/archive/inflate.ts";
import { xOf, yOf } from "../../../src/archive/positions.ts";

const ROWS = 3000;

const DATES = [
  "2023-12-26",
  "2021",
  "2023-05/2023-07",
  "2023-03-04T22:30:00Z",
  "~",
  "../2020-01-02",
];

const nth = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** Rows whose coordinates stand for a wider area. */
const isArea = (i: number): boolean => i % 17 === 1;
const hasNone = (i: number): boolean => i % 13 === 0;
const count = (is: (i: number) => boolean): number =>
  Array.from({ length: ROWS }, (_, i) => i).filter(is).length;
const AREAS = count((i) => isArea(i) && !hasNone(i));
const PLACED = count((i) => !isArea(i) && !hasNone(i));

/** A table with all that an archive can hold, and with headings that the exported file has too. */
const TABLE = [
  "id,title,description,place,date,lat,lon,type,actor1,actor2,source,url,first_day,weather,precision",
  ...Array.from({ length: ROWS }, (_, i) =>
    [
      `E${i}`,
      i % 11 === 0 ? "" : `"Flood, ""${i}"""`,
      i % 3 === 0 ? "ارتفع النهر" : "=not a formula",
      nth(["Harbour", "", "Old town"], i),
      nth(DATES, i).replace("~", ""),
      ...(hasNone(i)
        ? ["", ""]
        : [`${((i * 37) % 170) - 84}.${100 + (i % 900)}0`, `${((i * 53) % 358) - 179}.5`]),
      nth(["Flood", "Storm surge", "explosion", ""], i),
      nth(["Council", "Army; Navy", "[Unknown]", ""], i),
      nth(["", "Council", "River board"], i),
      nth(["", "Gazette"], i),
      nth(["", `https://example.org/${i}`], i),
      nth(["", "a day"], i),
      nth(["rain", "", "wind; hail"], i),
      isArea(i) ? "country" : "",
    ].join(","),
  ),
].join("\n");

let duck: Duck;
const folder = workFolder();
const run = async (...args: string[]) => dateline(args, folder);
const importing = async (file: string, out: string, tz = "Asia/Baghdad") =>
  run(
    "import",
    file,
    "--out",
    out,
    "--archive",
    "--date",
    "2026-11-24",
    "--tz",
    tz,
    "--lang",
    "en",
  );

beforeAll(async () => {
  duck = await openDuck();
  writeFileSync(join(folder, "floods.csv"), TABLE);
  const told = await importing("floods.csv", "floods");
  expect(told.err).toContain(`${ROWS} rows: ${PLACED} placed`);
});
afterAll(() => duck.close());

/** All that an archive says of each of its rows, but for the codes it uses. */
const rowsOf = async (name: string): Promise<string[]> => {
  const path = join(folder, name);
  const { columns, positions, texts } = await openedArchive(path);
  const { head } = readHead(readFileSync(join(path, "archive.json"), "utf8"));
  const stored = head && (await storedRows(head, readFileSync(join(path, "columns.bin")), inflate));
  if (!head || !stored || Array.isArray(stored)) throw new Error("It cannot be read.");
  const { types, parties, time } = columns;
  const { starts, codes } = parties as ListColumn;
  const said = await texts(Array.from({ length: columns.rows }, (_, row) => row));
  return said.map((text, row) => {
    const id =
      types.table.ids[(types as typeof types & { codes: Uint8Array }).codes[row] as number] ?? "";
    // A name that the file has too gets a mark behind it; in which order they come is not kept.
    const more = text.more?.map(([one, value]) => [one.replace(/_$/, ""), value].join("=")).sort();
    return JSON.stringify({
      text: { ...text, more },
      at: row < positions.placed ? [xOf(positions, row), yOf(positions, row)] : null,
      type: [id, typeIn(head.story, id).label["en"]],
      parties: Array.from(codes.subarray(starts[row], starts[row + 1]), (code) => {
        const { name: names, type } = head.story.actors[code] ?? {};
        return [names?.["en"], type];
      }),
      zone: head.layout.zones[stored.codes.zone[row] as number],
      days: [time.possible, time.certain].map(({ begunBefore, lastsUntil }) => [
        begunBefore[row],
        lastsUntil[row],
      ]),
    });
  });
};

describe("dateline export of an archive", () => {
  it.each([
    ["geoparquet", "parquet"],
    ["csv", "csv"],
    ["geojson", "geojson"],
  ])("as %s gives the same rows back when it is imported", async (format, extension) => {
    const file = `${format}.${extension}`;
    const told = await run("export", "floods", "--format", format, "--out", file);
    expect([told.exit, told.out]).toEqual([0, `${file}: ${ROWS} rows\n`]);
    expect(told.err).toContain("Not in the file: The signs and colours of types");
    const back = await importing(file, `from-${format}`, "America/Lima");
    expect(back.err).toContain("read as rows of a Dateline archive");
    const [before, after] = [await rowsOf("floods"), await rowsOf(`from-${format}`)];
    expect(after).toHaveLength(ROWS);
    expect(after.filter((row, n) => row !== before[n]).slice(0, 2)).toEqual([]);
  });

  it("is GeoParquet 1.1 to others", async () => {
    await run("export", "floods", "--format", "geoparquet", "--out", "duck.parquet");
    const path = join(folder, "duck.parquet");
    const [notes] = await duck.rows(
      `select decode(value) as geo from parquet_kv_metadata('${path}') where decode(key) = 'geo'`,
    );
    const { head } = readHead(readFileSync(join(folder, "floods/archive.json"), "utf8"));
    expect(JSON.parse(String(notes?.["geo"]))).toEqual({
      version: "1.1.0",
      primary_column: "geometry",
      columns: { geometry: { encoding: "WKB", geometry_types: ["Point"], bbox: head?.bounds } },
    });
    const [row] = await duck.rows(
      `select count(*)::int as rows, count(geometry)::int as placed, count(lat)::int as written,
        count(*) filter (place_known_to = 'area' and geometry is null)::int as areas, min(first_day)::varchar as first,
        typeof(any_value(first_day)) as day, typeof(any_value(actors)) as actors,
        count(*) filter (list_contains(actors, 'Army') and list_contains(actors, 'Navy'))::int as army,
        count(*) filter (weather = 'rain')::int as rain
      from '${path}'`,
    );
    expect(row).toEqual({
      rows: ROWS,
      placed: PLACED,
      areas: AREAS,
      written: PLACED + AREAS,
      first: "2021-01-01",
      day: "DATE",
      actors: "VARCHAR[]",
      army: ROWS / 4,
      rain: ROWS / 3,
    });
  });

  it("goes to standard output without --out", async () => {
    const told = await run("export", "floods", "--format", "csv");
    expect(told.out.split("\r\n")).toHaveLength(ROWS + 2);
    expect(told.out).toContain("archive_row,title,description,place,date_edtf,first_day,last_day");
    expect(told.out).toMatch(/,-\d+\.\d{4},/);
    expect(told.out).not.toMatch(/'-\d/);
  });

  it("writes nothing where it cannot read all, and says what is damaged", async () => {
    await importing("floods.csv", "short");
    for (const name of ["texts.bin", "columns.bin", "archive.json"]) {
      truncateSync(join(folder, "short", name), 500);
      const told = await run("export", "short", "--format", "geoparquet", "--out", "short.parquet");
      expect([told.exit, told.out]).toEqual([1, ""]);
      expect(told.err).toContain(join("short", name));
      expect(told.err).toContain("nothing was written");
      expect(readdirSync(folder).filter((file) => file.includes("short.parquet"))).toEqual([]);
    }
  });

  it("writes over no file without --force, and follows no link", async () => {
    writeFileSync(join(folder, "there.csv"), "mine");
    const there = ["export", "floods", "--format", "csv", "--out", "there.csv"];
    expect(await run(...there)).toMatchObject({
      exit: 2,
      err: expect.stringContaining("exists") as string,
    });
    expect(readFileSync(join(folder, "there.csv"), "utf8")).toBe("mine");
    expect((await run(...there, "--force")).exit).toBe(0);
    const linked = await run("export", "floods", "--format", "csv", "--link", "#type=protest");
    expect(linked).toMatchObject({ exit: 2, err: expect.stringContaining("as a whole") as string });
    const other = await run("export", "floods", "--format", "kml");
    expect(other).toMatchObject({
      exit: 2,
      err: expect.stringContaining("geoparquet, csv, geojson") as string,
    });
  });
});
