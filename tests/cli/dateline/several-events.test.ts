import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openedArchive } from "./opened-archive.ts";
import { CHECKOUT, dateline, workFolder } from "./test-io.ts";

const ROWS = 700;
const countOf = (row: number): number => 1 + ((row * row) % 5000);

/** Each row says in its title how many events it stands for; two of them do not say it in their column. */
const TABLE = [
  "title,date,lat,lon,type,events",
  ...Array.from({ length: ROWS }, (_, i) => {
    const events = i === 7 ? "many" : i === 9 ? "0" : `${countOf(i)}`;
    const expected = i === 7 || i === 9 ? 1 : countOf(i);
    return `Reports ${expected},2023-04-${10 + (i % 20)},${30 + (i % 70) / 10},44,Flood,${events}`;
  }),
].join("\n");

const SUM = Array.from({ length: ROWS }, (_, i) => (i === 7 || i === 9 ? 1 : countOf(i))).reduce(
  (sum, one) => sum + one,
);

const folder = workFolder();
const run = (...args: string[]) => dateline(args, folder);
const importing = (file: string, out: string, ...more: string[]) =>
  run("import", file, "--out", out, "--archive", "--date", "2026-11-24", "--lang", "en", ...more);
const headOf = (name: string) =>
  JSON.parse(readFileSync(join(folder, name, "archive.json"), "utf8")) as Record<string, unknown>;

/** What each row says of itself, and how many events it counts as. */
const rowsOf = async (name: string) => {
  const { columns, texts } = await openedArchive(join(folder, name));
  const said = await texts(Array.from({ length: columns.rows }, (_, row) => row));
  return said.map(({ title, more }, row) => ({ title, more, events: columns.events?.[row] }));
};

let told: Awaited<ReturnType<typeof importing>>;
beforeAll(async () => {
  writeFileSync(join(folder, "reports.csv"), TABLE);
  told = await importing("reports.csv", "reports");
});

describe("a table whose rows stand for several events each", () => {
  it("becomes an archive that counts them, and tells which rows do not say how many", async () => {
    expect(told.exit).toBe(1);
    expect(told.err).toContain("events (How many events the row stands for)");
    expect(told.err).toMatch(/reports\.csv:9: column “events”: .* Found: many \[events-unread\]/);
    expect(told.err).toMatch(/reports\.csv:11: column “events”: .* Found: 0 \[events-unread\]/);
    expect(told.err).toContain(`0 bad; they stand for ${SUM} events`);
    expect(told.err).not.toContain("events-as-one");
    expect(headOf("reports")).toMatchObject({ version: 2, rows: ROWS, events: SUM });
    expect(JSON.stringify(headOf("reports")["story"])).toContain(
      `as imported: ${SUM.toLocaleString("en")}.`,
    );
    const rows = await rowsOf("reports");
    for (const { title, events } of rows) expect(title).toBe(`Reports ${events ?? "?"}`);
    // What could not be read stays to be seen, all else is said by the number.
    const unread = rows.flatMap(({ more = [] }) => more).filter(([name]) => name === "events");
    expect(unread.sort()).toEqual([
      ["events", "0"],
      ["events", "many"],
    ]);
    expect((await run("validate", "reports")).out).toContain(
      `archive of ${ROWS} rows, ${ROWS} with a place, for ${SUM} events; 0 issues`,
    );
  });

  it.each([
    ["geoparquet", "parquet"],
    ["csv", "csv"],
    ["geojson", "geojson"],
  ])("is the same after an export as %s and an import", async (format, extension) => {
    const file = `${format}.${extension}`;
    expect((await run("export", "reports", "--format", format, "--out", file)).exit).toBe(0);
    const back = await importing(file, `from-${format}`);
    expect([back.exit, back.err]).toEqual([
      0,
      expect.stringContaining(`they stand for ${SUM} events`),
    ]);
    const counts = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
      rows.map(({ title, events }) => [title, events]);
    expect(counts(await rowsOf(`from-${format}`))).toEqual(counts(await rowsOf("reports")));
    expect(headOf(`from-${format}`)).toMatchObject({ version: 2, events: SUM });
  });

  it("is known in FlatGeobuf too", async () => {
    const path = join(CHECKOUT, "tests/formats/flatgeobuf/indexed.fgb");
    const { err } = await importing(path, "shapes", "--map", "UByte=events");
    const { columns } = await openedArchive(join(folder, "shapes"));
    const sum = columns.events?.reduce((all, one) => all + one, 0);
    expect(columns.events).toHaveLength(20);
    expect(columns.events?.[0]).toBe(200);
    expect(err).toContain(`they stand for ${sum ?? "?"} events`);
  });
});

it("makes the archive of one event a row that any reader knows, where no row stands for more", async () => {
  const plain = "title,date,lat,lon\nA,2023-04-13,33,44\nB,2023-04-14,33,45\n";
  const ones = plain.replaceAll(/$/gm, ",1").replace("lon,1", "lon,events").replace(/,1$/, "");
  writeFileSync(join(folder, "plain.csv"), plain);
  writeFileSync(join(folder, "ones.csv"), ones);
  await importing("plain.csv", "plain");
  await importing("ones.csv", "ones");
  expect(headOf("ones")).toMatchObject({ version: 1, rows: 2 });
  expect(headOf("ones")).not.toHaveProperty("events");
  const columns = (name: string) => readFileSync(join(folder, name, "columns.bin"));
  expect(columns("ones")).toEqual(columns("plain"));
  await run("export", "ones", "--format", "csv", "--out", "out.csv");
  expect(readFileSync(join(folder, "out.csv"), "utf8").split("\n")[0]).not.toContain("event_count");
});

it("names what it counts where rows and events stand in one line", async () => {
  writeFileSync(join(folder, "some.csv"), "title,date,events\nA,2023-04-13,5\nB,,7\n");
  const { err } = await importing("some.csv", "some");
  expect(err).toContain(
    "2 rows: 0 placed, 2 without place, 0 bad; they stand for 12 events; 1 row without date",
  );
});
