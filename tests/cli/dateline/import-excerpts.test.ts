import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dateline, workFolder } from "./test-io.ts";

const imported = async (name: string, content: string, terminal: boolean) => {
  const cwd = workFolder();
  writeFileSync(join(cwd, name), content);
  const argv = ["import", name, "--out", "floods", "--lang", "en", "--dry-run"];
  return (await dateline(argv, cwd, { terminal })).err;
};

const HEAD = "title,lat,lon,date\n";

describe("dateline import on a terminal", () => {
  it.each([
    [
      "a cell",
      "a.csv",
      `${HEAD}Bridge,52.5,1.5,31.13.2024\n`,
      "  2 | Bridge,52.5,1.5,31.13.2024\n    |                 ^^^^^^^^^^\n",
    ],
    [
      "a cell in quotation marks, after one that has the separator",
      "a.csv",
      `${HEAD}"Quay, old",52.5,1.5,"5 May, or so"\n`,
      '  2 | "Quay, old",52.5,1.5,"5 May, or so"\n    |                      ^^^^^^^^^^^^^^\n',
    ],
    [
      "a cell below the line in which its row begins",
      "a.csv",
      `${HEAD}"Quay\nold",52.5,1.5,soon\n`,
      '  3 | old",52.5,1.5,soon\n    |               ^^^^\n',
    ],
    [
      "a cell of a table with its separator in the first line",
      "a.csv",
      `sep=;\n${HEAD.replaceAll(",", ";")}A, B;52,5;1,5;soon\n`,
      "  3 | A, B;52,5;1,5;soon\n    |               ^^^^\n",
    ],
    ["a cell that is missing", "a.csv", `${HEAD}A,52.5,1.5\n`, "  2 | A,52.5,1.5\n"],
    [
      "a value in a map file",
      "a.geojson",
      '{ "type": "FeatureCollection", "features": [\n{ "type": "Feature", "geometry": { "type": "Point", "coordinates": [200, 2] }, "properties": { "title": "A", "date": "2024" } }] }',
      "^\n",
    ],
  ])("shows the line of %s, and what is meant", async (_, name, content, lines) => {
    expect(await imported(name, content, true)).toContain(lines);
  });

  it("shows none in a log", async () => {
    const err = await imported("a.csv", `${HEAD}Bridge,52.5,1.5,31.13.2024\n`, false);
    expect(err).toContain("a.csv:2: column “date”");
    expect(err).not.toContain("^");
  });
});
