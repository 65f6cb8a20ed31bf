import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowMaker, type ExchangeRow } from "../../src/archive/exchange/rows.ts";
import { cellX, cellY, PRECISION_M, zOf } from "../../src/archive/grid.ts";
import type { ArchiveFile } from "../../src/archive/head.ts";
import { listColumn } from "../../src/explore/columns/facet-column.ts";
import { optionTable } from "../../src/explore/columns/option-table.ts";
import { geodesicM } from "../../src/explore/distance/geodesic.ts";

const HEAD = {
  story: { types: [], actors: [] },
  layout: { types: ["explosion"], zones: ["UTC"], spans: [[0, 1, 1, 0]] },
} as unknown as ArchiveFile;

/** The only row of an archive, stored in the cell of a position. */
const rowAt = (z: number, coordinates?: [string, string]): ExchangeRow => {
  const none = new Uint32Array(1);
  const codes = { span: none, type: none, zone: none, source: none, claims: none };
  const parties = listColumn(optionTable([]), new Uint8Array(2), new Uint8Array());
  const stored = { z: Float64Array.of(z), day: Int32Array.of(0), codes, parties };
  const text = { title: "", date: "1970-01-01", ...(coordinates && { coordinates }) };
  return rowMaker(HEAD, stored, ["en"])(0, text);
};

const lng = fc.double({ min: -179.9, max: 179.9, noNaN: true });
const lat = fc.double({ min: -85, max: 85, noNaN: true });
const cellOf = (x: number, y: number): number => zOf(cellX(x), cellY(y));

describe("where a row of an archive is handed on", () => {
  it("is as written where that lies in its cell", () => {
    fc.assert(
      fc.property(lng, lat, (x, y) => {
        expect(rowAt(cellOf(x, y), [`${y}`, `${x}`])).toMatchObject({
          position: [Number(`${x}`), Number(`${y}`)],
          written: [`${y}`, `${x}`],
        });
      }),
    );
  });

  it("is the middle of its cell where nothing is written, or something else", () => {
    const written = fc.constantFrom<[string, string] | undefined>(
      undefined,
      ["12.5", "x"],
      ["88", "1"],
    );
    fc.assert(
      fc.property(lng, lat, written, (x, y, coordinates) => {
        const [foundX = NaN, foundY = NaN] = rowAt(cellOf(x, y), coordinates).position ?? [];
        expect(geodesicM([x, y], [foundX, foundY])).toBeLessThanOrEqual(PRECISION_M);
        expect(cellOf(foundX, foundY)).toBe(cellOf(x, y));
      }),
    );
  });

  it("is nowhere without a place, and what is written is kept", () => {
    const written: [string, string] = ["36.19", "44.01"];
    expect(rowAt(NaN, written)).toMatchObject({ position: null, written });
    expect(rowAt(NaN)).toMatchObject({ position: null, written: null });
  });
});
