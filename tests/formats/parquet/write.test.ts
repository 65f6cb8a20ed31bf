import { expect, it } from "vitest";
import { readParquet } from "../../../src/formats/parquet/read-parquet.ts";
import {
  geoNote,
  ParquetFile,
  type ParquetColumn,
  type ParquetValue,
} from "../../../src/formats/parquet/write.ts";
import { partsOf, readParts } from "../read-parts.ts";

const COLUMNS: readonly ParquetColumn[] = [
  { name: "geometry", kind: "point" },
  { name: "title", kind: "text" },
  { name: "day", kind: "day" },
  { name: "killed", kind: "int" },
  { name: "parties", kind: "list" },
];

const written = async (
  rows: readonly (readonly ParquetValue[])[],
  notes: Record<string, string>,
) => {
  const bytes: Uint8Array[] = [];
  const file = new ParquetFile(COLUMNS, notes, (some) => bytes.push(some.slice()));
  for (const row of rows) file.add(row);
  file.end();
  return readParts(await readParquet(partsOf(new Uint8Array(Buffer.concat(bytes)))));
};

it("values of every kind are read back as they were, half a letter as a sign of its loss", async () => {
  const { columns, rows, problems } = await written(
    [
      [[44.43, 32.47], "Hillah \ud800", 19_717, 3, ["Army", "Council"]],
      [null, "", null, null, []],
      [[-180, 90]],
    ],
    { geo: geoNote("geometry", [-180, 32.47, 44.43, 90]) },
  );
  expect(problems).toEqual([]);
  expect(columns).toEqual(["title", "day", "killed", "parties"]);
  expect(rows.map(({ geometry, cells }) => [geometry ?? null, ...cells])).toEqual([
    [
      { type: "Point", coordinates: [44.43, 32.47] },
      ...["Hillah \ufffd", "2023-12-26", "3", "Army; Council"],
    ],
    [null, "", "", "", ""],
    [{ type: "Point", coordinates: [-180, 90] }, "", "", "", ""],
  ]);
});

it("without shapes no bounds are said of them", async () => {
  const { rows } = await written([[null, "a"]], { geo: geoNote("geometry", null) });
  expect(rows).toHaveLength(1);
  expect(geoNote("geometry", null)).not.toContain("bbox");
});
