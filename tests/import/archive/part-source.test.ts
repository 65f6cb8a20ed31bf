import { afterAll, beforeAll, expect, it } from "vitest";
import { partSource } from "../../../src/import/archive/part-source.ts";
import { geoNote, openDuck, wkbPoint, type Duck } from "../../formats/parquet/duck.ts";
import { partsOf } from "../../formats/read-parts.ts";

let duck: Duck;
beforeAll(async () => {
  duck = await openDuck();
});
afterAll(() => duck.close());

it("a fault of a row says which one it is", async () => {
  const bytes = await duck.parquet(
    `select case i when 1 then '\\x01\\x09'::blob else ${wkbPoint("1", "2")} end as geometry
    from range(3) t(i)`,
    geoNote(),
  );
  const { pass } = await partSource(partsOf(bytes, "a.parquet"));
  const faults: unknown[] = [];
  for await (const { rows } of pass()) faults.push(...rows.map(({ fault }) => fault));
  expect(faults).toEqual([undefined, { code: "shape-damaged", detail: "", row: 2 }, undefined]);
});
