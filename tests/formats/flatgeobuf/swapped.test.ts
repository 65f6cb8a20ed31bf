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

it("a feature that seems to have latitude first is kept without its shape, which is told", async () => {
  const remark = { code: "shape-swapped", detail: "[36.19,144.01]" };
  expect(await firstAt([36.19, 144.01])).toMatchObject({ geometry: null, remark });
  expect(await firstAt([36.19, 144.01])).not.toHaveProperty("fault");
});

it("one that is nowhere, whichever comes first, is damaged", async () => {
  const fault = { code: "shape-damaged", detail: "" };
  expect(await firstAt([36.19, 244.01])).toMatchObject({ geometry: null, fault });
});
