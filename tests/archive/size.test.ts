import { brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { inflate } from "../../src/app/archive/inflate.ts";
import { readArchive } from "../../src/archive/read-archive.ts";
import { makeArchive, sourcesNamed } from "./make-archive.ts";
import { seededRows, withSources } from "./seeded-rows.ts";

const ROWS = 50_000;

const SOURCES = sourcesNamed(200);

it.each([
  ["", makeArchive([...seededRows(ROWS)])],
  [
    "that name their sources",
    makeArchive(withSources(seededRows(ROWS), SOURCES.length), { sources: SOURCES }),
  ],
])(
  "takes at most 6 bytes a row, stored and after brotli, with the layout of the head: rows %s",
  async (_, { columns, head, json }) => {
    const layout = Buffer.byteLength(JSON.stringify(head.layout));
    expect((columns.length + layout) / ROWS).toBeLessThanOrEqual(6);
    expect(brotliCompressSync(columns).length / ROWS).toBeLessThanOrEqual(6);
    const { archive, faults } = await readArchive(json, columns, inflate);
    expect(faults).toEqual([]);
    expect(archive?.columns.rows).toBe(ROWS);
  },
  60_000,
);
