import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTable } from "../../../src/formats/csv/table.ts";
import { TableStream } from "../../../src/formats/csv/table-stream.ts";
import type { Story } from "../../../src/story/records/story.ts";
import { dateline, workFolder } from "./test-io.ts";

const ROWS = "Baghdad,2023-01-02,33.3,44.4\nMosul,2023-01-03,36.3,43.1\n";
const NAMES = ["--headings", "place, date,lat,lon"];

const withTable = (): string => {
  const cwd = workFolder();
  writeFileSync(join(cwd, "a.csv"), ROWS);
  return cwd;
};

const imported = (cwd: string, ...more: string[]) =>
  dateline(["import", "a.csv", "--out", "towns", ...more], cwd);

describe("a table whose first line names no columns", () => {
  it("is read whole and in pieces with the names that are given, from its first line on", () => {
    const names = ["place", "date", "lat", "lon"];
    const whole = readTable(ROWS, "", names);
    const stream = new TableStream({ names, tell: () => undefined });
    const rows = [
      ...stream.push(ROWS.slice(0, 40)),
      ...stream.push(ROWS.slice(40)),
      ...stream.end(),
    ];
    expect(whole.headings).toEqual(names);
    expect(stream.headings).toEqual(names);
    expect(whole.rows.map(({ cells, line }) => [cells[0], line])).toEqual([
      ["Baghdad", 1],
      ["Mosul", 2],
    ]);
    expect(rows).toEqual(whole.rows);
  });

  it("is told to be empty where it is", () => {
    expect(readTable("\n", "", ["place"]).problems).toEqual([{ code: "csv-empty", detail: "" }]);
  });

  it.each(["place;date;lat;lon", "place\tdate\tlat\tlon"])(
    "takes names that are separated as tables are: %s",
    async (names) => {
      const { exit, err } = await imported(withTable(), "--dry-run", "--headings", names);
      expect(exit).toBe(0);
      expect(err).toContain("2 rows: 2 placed");
    },
  );

  it("refuses a condition that cannot be followed", async () => {
    const { exit, err } = await imported(withTable(), ...NAMES, "--where", "lat>=zz");
    expect(exit).toBe(2);
    expect(err).toContain("a number or date behind < and >, found “lat>=zz”");
  });

  it("becomes a story of all its rows", async () => {
    const cwd = withTable();
    const refused = await imported(cwd);
    expect(refused.exit).toBe(1);
    expect(refused.err).toContain("the command takes the names with --headings");
    expect((await imported(cwd, ...NAMES)).exit).toBe(0);
    const story = JSON.parse(readFileSync(join(cwd, "towns/story.json"), "utf8")) as Story;
    expect(story.events.map(({ when }) => when.edtf)).toEqual(["2023-01-02", "2023-01-03"]);
  });

  it("becomes an archive of all its rows", async () => {
    const { exit, out, err } = await imported(withTable(), ...NAMES, "--archive");
    expect(exit).toBe(0);
    expect(out + err).toContain("2 rows: 2 placed");
  });

  it("may be named by a recipe", async () => {
    const cwd = withTable();
    writeFileSync(join(cwd, "r.json"), '{"headings": ["place", "date", "lat", "lon"]}');
    expect((await imported(cwd, "--recipe", "r.json")).exit).toBe(0);
  });

  it("is the only kind of file that can be given names", async () => {
    const cwd = withTable();
    writeFileSync(join(cwd, "a.geojson"), '{"type": "FeatureCollection", "features": []}');
    const { exit, err } = await dateline(["import", "a.geojson", "--out", "towns", ...NAMES], cwd);
    expect([exit, err]).toEqual([2, expect.stringContaining("--headings are for a table")]);
    expect(existsSync(join(cwd, "towns"))).toBe(false);
  });
});
