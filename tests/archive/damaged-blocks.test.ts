import { deflateRawSync, inflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { inflate } from "../../src/app/archive/inflate.ts";
import { figure } from "../../src/archive/faults.ts";
import { xOf, yOf } from "../../src/archive/positions.ts";
import { coarseBytes, readArchive, type ArchiveColumns } from "../../src/archive/read-archive.ts";
import { crc32 } from "../../src/formats/crc32.ts";
import { makeArchive } from "./make-archive.ts";
import { readWhole } from "./read-whole.ts";
import { seededRows } from "./seeded-rows.ts";

const many = makeArchive([...seededRows(90_000)]);

/** Where each row that was read stands, with its row in the file. */
const spots = ({ positions, original }: ArchiveColumns): string[] =>
  Array.from(
    { length: positions.placed },
    (_, at) => `${original(at)}: ${xOf(positions, at)},${yOf(positions, at)}`,
  );

it("reads an even sample of the rows from the beginning of the file alone", async () => {
  const whole = await readWhole(many.json, many.columns);
  const bytes = coarseBytes(many.head);
  const { archive, faults } = await readArchive(
    many.json,
    many.columns.subarray(0, bytes),
    inflate,
  );
  const { step } = many.head.layout.columns;
  expect(archive?.columns.rows).toBe(Math.ceil(90_000 / step));
  expect(archive?.columns.rows).toBeLessThanOrEqual(16_384);
  expect(faults.map(({ code, expected, found }) => [code, expected, found])).toEqual([
    ["archive-truncated", `${figure(many.columns.length)} bytes`, figure(bytes)],
  ]);
  const sample = spots(whole).filter((_, at) => at % step === 0);
  expect(spots(archive as ArchiveColumns)).toEqual(sample);
}, 30_000);

/** Files in which a bit of a block is another one. */
const flipped = (n: number) => {
  const { blocks } = many.head.layout.columns;
  const start = blocks.slice(0, n).reduce((sum, { bytes }) => sum + bytes, 0);
  const columns = many.columns.slice();
  columns[start + 100] = (columns[start + 100] as number) ^ 1;
  return { json: many.json, columns };
};

/** Files in which a block whose sum is right says that there is a row more than there is. */
const retold = (n: number) => {
  const { columns: layout } = many.head.layout;
  const start = layout.blocks.slice(0, n).reduce((sum, { bytes }) => sum + bytes, 0);
  const end = start + (layout.blocks[n]?.bytes ?? 0);
  const plain = inflateRawSync(many.columns.subarray(start, end));
  // Behind two numbers and the width of those that follow: rows of the first run, less one.
  const lengths = 2 * (plain[0] as number) + 2;
  plain[lengths] = (plain[lengths] as number) + 1;
  const packed = deflateRawSync(plain);
  const blocks = layout.blocks.map((block, at) =>
    at === n ? { ...block, bytes: packed.length, crc32: crc32(packed) } : block,
  );
  const parts = [many.columns.subarray(0, start), packed, many.columns.subarray(end)];
  const columns = new Uint8Array(Buffer.concat(parts));
  const head = structuredClone(many.head);
  Object.assign(head.layout.columns, { blocks, bytes: columns.length });
  return { json: JSON.stringify(head), columns };
};

it.each([
  ["bytes are damaged", flipped],
  ["content cannot be", retold],
])(
  "reads the rows of all blocks but the one whose %s, in their order, and says which it is",
  async (_, damage) => {
    const whole = await readWhole(many.json, many.columns);
    const { blocks, step } = many.head.layout.columns;
    expect(blocks.length).toBe(3);
    for (const [n, block] of blocks.entries()) {
      const { json, columns } = damage(n);
      const { archive, faults } = await readArchive(json, columns, inflate);
      expect(faults.map(({ code }) => code)).toEqual(["archive-corrupt"]);
      expect(faults[0]?.message).toContain(`block ${n + 1} of 3`);
      expect(archive?.columns.rows).toBe(90_000 - block.rows);
      const rest = (row: number) => row - Math.floor(row / step) - 1;
      const lost = (row: number) =>
        row % step === 0 ? n === 0 : n === 1 ? rest(row) < 65_536 : n === 2 && rest(row) >= 65_536;
      expect(spots(archive as ArchiveColumns)).toEqual(spots(whole).filter((_, at) => !lost(at)));
    }
  },
  60_000,
);
