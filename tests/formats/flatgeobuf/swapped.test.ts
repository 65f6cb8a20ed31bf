import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readFlatGeobuf } from "../../../src/formats/flatgeobuf/read-flatgeobuf.ts";
import { partsOf, readParts } from "../read-parts.ts";

const SHAPES = new Uint8Array(readFileSync(new URL("shapes.fgb", import.meta.url)));

const bytesOf = (numbers: readonly number[]): Uint8Array =>
  new Uint8Array(Float64Array.from(numbers).buffer);

/** The first feature, which is at [44.01, 36.19], where it has another position. */
const firstAt = async (position: readonly number[]) => {
  const sought = bytesOf([44.01, 36.19]);
  const at = SHAPES.findIndex((_, n) => sought.every((byte, i) => SHAPES[n + i] === byte));
  const changed = SHAPES.slice();
  changed.set(bytesOf(position), at);
  const { rows } = await readParts(await readFlatGeobuf(partsOf(changed)));
  return rows[0];
};

it("a feature that is nowhere on Earth is left out and told as one of GeoJSON, also where it seems to have latitude first", async () => {
  const code = "position-outside-world";
  expect(await firstAt([36.19, 144.01])).toMatchObject({
    geometry: null,
    fault: { code, detail: "[36.19,144.01]", nearest: "[144.01, 36.19]" },
  });
  const { fault } = (await firstAt([4900000, 4300000])) ?? {};
  expect(fault).toEqual({ code, detail: "[4900000,4300000]" });
});
