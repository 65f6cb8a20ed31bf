import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { dateline, workFolder } from "./test-io.ts";

let cwd: string;
beforeEach(() => {
  cwd = workFolder();
  writeFileSync(join(cwd, "t.csv"), "lat,lon,date\n52.5,1.5,2024-03-05\n");
});

/** The lines of what is wrong use, without the last one, which names the help. */
const refused = async (...argv: string[]): Promise<string[]> => {
  const { exit, out, err } = await dateline(argv, cwd);
  expect([exit, out]).toEqual([2, ""]);
  return err.trimEnd().split("\n").slice(0, -1);
};

const imported = (...argv: string[]) => refused("import", "t.csv", "--out", "floods", ...argv);

describe("a call with several mistakes", () => {
  it("has every option told whose value is none, and the folder's name", async () => {
    const told = await refused(
      ...["import", "t.csv", "--out", "Big Floods", "--map", "Ort", "--map", "lat=latt"],
      ...["--tz", "Nowhere/X", "--dates", "xyz", "--date", "soon", "--delimiter", "ab"],
    );
    expect(told).toEqual([
      expect.stringContaining("found “Big Floods”"),
      expect.stringContaining("Expected --map COLUMN=FIELD, found “Ort”."),
      expect.stringContaining("found “Nowhere/X”"),
      expect.stringContaining("in --date, found “soon”"),
      expect.stringContaining("found “ab”"),
      expect.stringContaining("in --dates"),
      expect.stringContaining("Expected in “lat=latt” a field"),
    ]);
  });

  it("has the columns told that there are not, beside a wrong option", async () => {
    const wrong = ["--tz", "Nowhere/X", "--map", "Ort=place", "--map", "lat=latt", "--map", "x=y"];
    const told = await imported(...wrong, "--where", "no>1");
    expect(told.map((line) => line.slice(0, 46))).toEqual([
      expect.stringContaining("Expected a time zone such as Asia/Baghdad"),
      expect.stringContaining("Expected in “Ort=place” a column of the file"),
      expect.stringContaining("Expected in “lat=latt” a field"),
      expect.stringContaining("Expected in “x=y” a column of the file"),
      expect.stringContaining("Expected a condition such as mag>=5"),
    ]);
    expect(told.join("\n").split("Expected in “x=y” a field")).toHaveLength(2);
  });

  it("has a century told that is none, with those that there are", async () => {
    expect(await imported("--century", "20")).toEqual([
      "Expected one of 1700, 1800, 1900, 2000 in --century, found 20.",
    ]);
  });

  it("has a file told that there is not, beside a wrong option", async () => {
    const told = await refused("import", "no.csv", "--out", "floods", "--tz", "Nowhere/X");
    expect(told).toEqual([
      expect.stringContaining("found “Nowhere/X”"),
      expect.stringContaining("Expected a file at no.csv, found none."),
    ]);
  });

  it("has every wish told that the file's columns do not allow", async () => {
    const told = await imported(
      "--map",
      "Ort=place",
      "--map",
      "notes=descripton",
      "--where",
      "x>1",
    );
    const faults = told.filter((line) => line.startsWith("Expected in") || line.includes("mag>=5"));
    expect(faults.map((line) => line.slice(0, 60))).toEqual([
      expect.stringContaining("Expected in “Ort=place” a column"),
      expect.stringContaining("Expected in “notes=descripton” a column"),
      expect.stringContaining("Expected a condition such as mag>=5"),
    ]);
    expect(faults[1]).toContain("Expected in “notes=descripton” a field");
    expect(faults[2]).toContain("Nothing was written.");
  });

  it("has every option told that there is not, and what is missing", async () => {
    expect(await refused("validate", "--foo", "--bar=1", "--text=a", "--text=b")).toEqual([
      expect.stringContaining("There is no option --foo."),
      expect.stringContaining("There is no option --bar."),
      expect.stringContaining("Expected --text once, found it 2 times."),
    ]);
    expect(await refused("import", "--foo")).toHaveLength(2);
  });

  it("has wrong fields and conditions of the recipe told with its first fault", async () => {
    const recipe = { lang: "x!", map: { lat: "plac" }, where: ["a"] };
    writeFileSync(join(cwd, "r.json"), JSON.stringify(recipe));
    const told = (await imported("--recipe", "r.json")).join("\n");
    expect(told).toContain("in “lat=plac” a field");
    expect(told).toContain("Expected a condition such as mag>=5");
    expect(told).toContain("found “a”.");
  });
});
