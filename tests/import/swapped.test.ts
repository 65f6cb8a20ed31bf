import { expect, it } from "vitest";
import { importFile } from "../../src/import/import-file.ts";

const rejected = (lat: number, lon: number): (string | undefined)[] =>
  importFile(
    {
      name: "a.csv",
      bytes: new TextEncoder().encode(`title,lat,lon\nFlood,${lat},${lon}\nStorm,1,-1\n`),
      decode: (bytes) => new TextDecoder().decode(bytes),
      xml: null,
    },
    { id: "a", today: "2026-11-24", recipe: {} },
  ).rejects.map(({ problem }) => problem.code);

it.each([
  [120.5, 14.6, ["row-swapped"]],
  [-170, -90, ["row-swapped"]],
  [14.6, 120.5, []],
  [14.6, 181, ["row-beyond-180"]],
  [181, 14.6, ["row-outside-world"]],
  [120.5, 91, ["row-outside-world"]],
  // On Earth either way round: nothing tells.
  [44.4, 33.3, []],
])("latitude %d with longitude %d: %j", (lat, lon, codes) => {
  expect(rejected(lat, lon)).toEqual(codes);
});

it.each([
  ["POINT(33.31 144.36)", "row-swapped"],
  ["POINT(183 -17)", "row-beyond-180"],
  ["POINT(500 -17)", "row-outside-world"],
  ["144.36, 33.31", "row-swapped"],
])("%s in one column is told as %s of that column", (cell, code) => {
  const { rejects } = importFile(
    {
      name: "a.csv",
      bytes: new TextEncoder().encode(`title;position\nFlood;${cell}\nStorm;"1, -1"\n`),
      decode: (bytes) => new TextDecoder().decode(bytes),
      xml: null,
    },
    { id: "a", today: "2026-11-24", recipe: {} },
  );
  expect(rejects.map(({ problem }) => [problem.code, problem.column])).toEqual([
    [code, "position"],
  ]);
});
