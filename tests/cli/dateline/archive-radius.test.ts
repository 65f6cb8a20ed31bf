import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openedArchive } from "./opened-archive.ts";
import { dateline, workFolder } from "./test-io.ts";

const TABLE = [
  "date,type,latitude,longitude,country,place,title,precision,radius_km",
  "2020-01-05,flood,33.31,44.41,Iraq,Baghdad,In town,town,",
  "2020-01-06,flood,33.0,44.0,Iraq,,Country only,country,",
  "2020-01-07,flood,33.1,44.1,Iraq,Anbar,About,50 km,",
  "2020-01-08,flood,33.12,44.12,Iraq,Anbar,Own radius,,25",
  "2020-01-09,flood,33.123,44.123,Iraq,Anbar,Unread,,wide",
].join("\n");

const folder = workFolder();
const run = (...args: string[]) => dateline(args, folder);
const importing = (file: string, out: string) =>
  run("import", file, "--out", out, "--archive", "--lang", "en", "--date", "2026-11-24");

const textsOf = async (name: string) => {
  const { columns, texts } = await openedArchive(join(folder, name));
  const all = await texts(Array.from({ length: columns.rows }, (_, row) => row));
  return Object.fromEntries(all.map((text) => [text.title, text]));
};

it("keeps with a row how far from its position it may be, through an export and an import of that", async () => {
  writeFileSync(join(folder, "floods.csv"), TABLE);
  const told = await importing("floods.csv", "floods");
  expect(told.err).toContain("radius (How far from its position the place may be)");
  expect(told.err).toContain(
    "5 rows: 3 placed, 2 without place (2 known to a wider area only: listed, not drawn), 0 bad",
  );
  const texts = await textsOf("floods");
  const radii = (of: typeof texts) =>
    Object.fromEntries(Object.entries(of).map(([title, { radiusM }]) => [title, radiusM]));
  const expected = {
    "In town": undefined,
    "Country only": undefined,
    About: 50_000,
    "Own radius": 25_000,
    Unread: undefined,
  };
  expect(radii(texts)).toEqual(expected);
  expect(texts["Own radius"]?.more).not.toContainEqual(["radius_km", "25"]);
  expect(texts["Unread"]?.more).toContainEqual(["radius_km", "wide"]);

  for (const format of ["csv", "geoparquet"]) {
    const file = format === "csv" ? "back.csv" : "back.parquet";
    expect((await run("export", "floods", "--format", format, "--out", file)).exit).toBe(0);
    await importing(file, `back-${format}`);
    expect(radii(await textsOf(`back-${format}`))).toEqual(expected);
  }
});

it("names the country of a row of which no more is known", async () => {
  const { "Country only": row } = await textsOf("floods");
  expect(row?.place).toBe("Iraq");
  expect(row?.more?.map(([name]) => name)).toEqual(["type", "precision"]);
});
