import fc from "fast-check";
import { expect, it } from "vitest";
import { readBlock } from "../../src/archive/block.ts";
import { Damaged, PlaneReader, toPlanes } from "../../src/archive/planes.ts";

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
        const read = () => readBlock(plain, { rows, placed: Math.min(rows, placed) });
        try {
          expect(read().day.length).toBe(rows);
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
