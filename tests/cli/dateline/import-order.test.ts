import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dateline, workFolder } from "./test-io.ts";

const TABLE =
  "title,date,time,lat,lon,killed\nA,2024-03-05,14:00,33,44,3\nB,2024-03-05,soon,33,44,many\nC,soon,,33,44,some\n";

it.each([
  ["", /^t\.csv:(\d+):/gm],
  ["--json", /"line": (\d+)/g],
])("problems are told as they stand in the file %s", async (json, places) => {
  const cwd = workFolder();
  writeFileSync(join(cwd, "t.csv"), TABLE);
  const more = json === "" ? [] : [json];
  const { out, err } = await dateline(["import", "t.csv", "--out", "floods", ...more], cwd);
  const told = json === "" ? err : out.slice(out.indexOf('"problems": [', out.indexOf('"cells"')));
  const lines = [...told.matchAll(places)].map(([, line]) => Number(line));
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  expect(lines.length).toBeGreaterThan(2);
});
