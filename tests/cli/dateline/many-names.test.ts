import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { ListColumn, NamedColumn } from "../../../src/explore/columns/facet-column.ts";
import { openedArchive } from "./opened-archive.ts";
import { dateline, workFolder } from "./test-io.ts";

const folder = workFolder();
const run = (...args: string[]) => dateline(args, folder);
const importing = (file: string, out: string) =>
  run("import", file, "--out", out, "--archive", "--lang", "en", "--date", "2026-11-24");

const names = (word: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${word} ${i + 1}`).join("; ");

/** For each title how many parties and sources its row has, and what its text says of them. */
const rowsOf = async (name: string) => {
  const { columns, texts } = await openedArchive(join(folder, name));
  const count = ({ starts }: Pick<ListColumn, "starts">, row: number): number =>
    (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  const said = await texts(Array.from({ length: columns.rows }, (_, row) => row));
  const of = said.map(({ title, source, more }, row) => {
    const parties = count(columns.parties as ListColumn, row);
    return [
      title,
      { parties, sources: count(columns.sources as NamedColumn, row), source, more },
    ] as const;
  });
  return Object.fromEntries(of);
};

it("tells of a row that names more parties or sources than it has room for, and keeps their words", async () => {
  const [parties, sources] = [names("Party", 300), names("Source", 260)];
  const rows = [
    // The same name twice is one.
    `All,2023-04-13,33,44,${names("Party", 255)}; party 1,${names("Source", 255)}; SOURCE 1`,
    `More,2023-04-13,33,44,${parties},Source 1`,
    `Cited,2023-04-14,33,44,Party 1,${sources}`,
  ];
  writeFileSync(join(folder, "many.csv"), ["title,date,lat,lon,actor,source", ...rows].join("\n"));
  const { err, exit } = await importing("many.csv", "many");
  expect(exit).toBe(1);
  expect(err.match(/\[names-many\]/g)).toHaveLength(2);
  expect(err).toMatch(/many\.csv:3: column “actor”: .* Found: 45 \[names-many\]/);
  expect(err).toMatch(/many\.csv:4: column “source”: .* Found: 5 \[names-many\]/);
  const found = await rowsOf("many");
  expect(found).toMatchObject({
    All: { parties: 255, sources: 255, more: undefined },
    More: { parties: 255, sources: 1, more: [["actor", parties]] },
    Cited: { parties: 1, sources: 255, source: sources },
  });
  for (const [format, ending] of [
    ["csv", "csv"],
    ["geoparquet", "parquet"],
  ] as const) {
    await run("export", "many", "--format", format, "--out", `back.${ending}`);
    await importing(`back.${ending}`, `back-${format}`);
    expect(await rowsOf(`back-${format}`)).toEqual(found);
  }
});
