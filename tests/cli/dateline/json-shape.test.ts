import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dateline, workFolder } from "./test-io.ts";

interface Told {
  problems: object[];
  rejects: { problems: object[] }[];
}

const imported = async (table: string, ...more: string[]) => {
  const cwd = workFolder();
  writeFileSync(join(cwd, "a.csv"), table);
  const told = await dateline(["import", "a.csv", "--out", "a", "--json", ...more], cwd);
  return { ...told, json: JSON.parse(told.out) as Told };
};

describe("what an import tells another program", () => {
  it("has the shape of a story's issues: the file, line and column of the cell, and how to mend it", async () => {
    const { json } = await imported('title,date,lat,lon\n"A, B",soon,436.3,43.1\n');
    const [reject] = json.rejects;
    expect(reject?.problems).toEqual([
      expect.objectContaining({
        ...{ code: "row-date-unreadable", severity: "error", file: "a.csv", line: 2, column: 8 },
        ...{ row: 1, path: "", heading: "date", found: "soon" },
        expected: "a day, month or year such as 2023-12-26, 2023-12 or 2023",
        mend: expect.stringMatching(/^Write a day/) as string,
        message: expect.stringMatching(/^The date could not be read/) as string,
      }),
      expect.objectContaining({ code: "row-outside-world", line: 2, column: 13, heading: "lat" }),
    ]);
  });

  it("names the heading where a column as a whole is meant, and the file's beginning where it is", async () => {
    const { json } = await imported('title,"event date",lat,lon\nA,03/04/2023,3,4\n');
    expect(json.problems).toMatchObject([
      { code: "dates-ambiguous", line: 1, column: 7, heading: "event date" },
    ]);
    const empty = await imported("title,date\n");
    expect(empty.json.problems).toMatchObject([{ code: "rows-none", line: 1, column: 1 }]);
  });

  it.each([
    ["name,date,lat,lon,created\nA,2023-04-01,3,4,2023-05-01\n", "hint", 0],
    ["name,date,lat,lon\nA,2023-04-01 10:00,3,4\n", "warning", 1],
    ["name,date,lat,lon\nA,2023-04-01,3,4\nB,soon,3,4\n", "error", 1],
  ])("says how much a problem means, and ends so: %j is a %s", async (table, severity, code) => {
    const { exit, json, err } = await imported(table);
    const problems = [...json.problems, ...json.rejects.flatMap((one) => one.problems)];
    expect(problems).toMatchObject([{ severity }]);
    expect([exit, err.includes(": hint: ")]).toEqual([code, severity === "hint"]);
  });
});

describe("a call with --json that cannot be followed", () => {
  it.each([
    [["import", "none.csv", "--out", "a"], "none.csv"],
    [["validate", "nowhere"], "nowhere"],
    [["verify", "nowhere"], "nowhere"],
    [["export", "nowhere", "--format", "csv"], "--out"],
    [["build", "--stories", "nowhere", "--out", "site"], "nowhere"],
    [["new", "A B"], "A B"],
    [["validate", "--foo"], "--foo"],
    [["nothing"], "nothing"],
  ])("%j says so on standard output, too", async (argv, found) => {
    const { exit, out } = await dateline([...argv, "--json"], workFolder());
    expect([exit, JSON.parse(out)]).toEqual([
      2,
      { error: { code: "wrong-use", message: expect.stringContaining(found) as string } },
    ]);
  });
});
