import { brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { inflate } from "../../src/app/archive/inflate.ts";
import { readArchive } from "../../src/archive/read-archive.ts";
import { makeArchive } from "./make-archive.ts";
import { seededRows } from "./seeded-rows.ts";

const ROWS = 50_000;

it("takes at most 6 bytes a row, stored and after brotli, with the layout of the head", async () => {
  const { columns, head, json } = makeArchive([...seededRows(ROWS)]);
  const layout = Buffer.byteLength(JSON.stringify(head.layout));
  expect((columns.length + layout) / ROWS).toBeLessThanOrEqual(6);
  expect(brotliCompressSync(columns).length / ROWS).toBeLessThanOrEqual(6);
  const { archive, faults } = await readArchive(json, columns, inflate);
  expect(faults).toEqual([]);
  expect(archive?.columns.rows).toBe(ROWS);
}, 60_000);
