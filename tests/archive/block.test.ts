import fc from "fast-check";
import { expect, it } from "vitest";
import { readBlock, type Block, type BlockForm } from "../../src/archive/block.ts";
import { Damaged, PlaneReader, toPlanes } from "../../src/archive/planes.ts";
import { unpackWhereabouts } from "../../src/archive/unpack.ts";

const unpacked = (plain: Uint8Array, form: BlockForm): Block => {
  const block = readBlock(plain, form);
  const rows = Uint32Array.from({ length: form.rows }, (_, row) => row);
  const z = { high: new Uint32Array(form.placed), low: new Uint32Array(form.placed) };
  unpackWhereabouts(block, rows, { z, day: new Int32Array(form.rows) });
  return block;
};

/** A block of rows of one place and day each, with the lengths of their runs. */
const blockOf = (runs: readonly number[], rows: number, base = 0): Uint8Array => {
  const lists = [[runs.length, base], runs.map((one) => one - 1), runs.map(() => 1)];
  const rest = Array.from({ length: 8 }, () => Array<number>(rows).fill(0));
  return new Uint8Array(Buffer.concat([...lists, ...rest].map(toPlanes)));
};

it("refuses runs that have more or fewer rows than there are, or end beside those with a place", () => {
  const form = { rows: 5, placed: 5 };
  expect(unpacked(blockOf([2, 3], 5), form).runs).toBe(2);
  for (const runs of [
    [2, 2],
    [2, 4],
    [5, 1],
  ])
    expect(() => unpacked(blockOf(runs, 5), form)).toThrow(Damaged);
  // The last run has no place.
  const placeless = (placed: number) => () =>
    unpacked(
      new Uint8Array(
        Buffer.concat(
          [[2, 0], [1, 2], [7], ...Array.from({ length: 8 }, () => [0, 0, 0, 0, 0])].map(toPlanes),
        ),
      ),
      { rows: 5, placed },
    );
  expect(placeless(2)().placedRuns).toBe(1);
  for (const placed of [1, 3, 4]) expect(placeless(placed)).toThrow(Damaged);
});

it("refuses days so early or late that no date lies there", () => {
  const form = { rows: 1, placed: 1 };
  expect(unpacked(blockOf([1], 1, 2 ** 23), form).base).toBe(2 ** 22);
  expect(() => unpacked(blockOf([1], 1, 2 ** 23 + 2), form)).toThrow(Damaged);
});

it("writes whole numbers as planes of bytes and reads them again", () => {
  const number = fc.oneof(
    fc.nat(3),
    fc.maxSafeNat().map((n) => n % 2 ** 48),
  );
  fc.assert(
    fc.property(fc.array(fc.array(number)), (lists) => {
      const reader = new PlaneReader(new Uint8Array(Buffer.concat(lists.map(toPlanes))));
      for (const list of lists) expect([...reader.read(list.length)]).toEqual(list);
      expect(reader.isAtEnd).toBe(true);
    }),
  );
  expect([...toPlanes([1, 2, 258])]).toEqual([2, 1, 2, 2, 0, 0, 1]);
  expect([...toPlanes([0, 0, 0])]).toEqual([0]);
});

it("refuses a block whose sums are right and whose content is not, without filling the memory", () => {
  const planes = fc.array(fc.nat(2 ** 32), { maxLength: 6 }).map(toPlanes);
  fc.assert(
    fc.property(
      fc.array(planes, { maxLength: 14 }),
      fc.nat(5),
      fc.nat(5),
      (parts, rows, placed) => {
        const plain = new Uint8Array(Buffer.concat(parts));
        try {
          const { runs } = unpacked(plain, { rows, placed: Math.min(rows, placed) });
          expect(runs).toBeLessThanOrEqual(rows);
        } catch (error) {
          expect(error).toBeInstanceOf(Damaged);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

it("refuses a row of more parties than any has, before it makes room for them", () => {
  const parts = [[1, 0], [0], [0], [0], [0], [0], [0], [0], [0], [2 ** 40], []].map(toPlanes);
  const plain = new Uint8Array(Buffer.concat(parts));
  const read = () => readBlock(plain, { rows: 1, placed: 1 });
  expect(read).toThrow(Damaged);
});
