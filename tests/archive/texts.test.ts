import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RowText } from "../../src/archive/archive.ts";
import type { ByteRange } from "../../src/archive/chunks.ts";
import { coarseBytes, readArchive, type ArchiveColumns } from "../../src/archive/read-archive.ts";
import { textReader, type FetchRange } from "../../src/archive/texts.ts";
import { withTexts } from "../../src/archive/with-texts.ts";
import { makeArchive } from "./make-archive.ts";
import { seededRows } from "./seeded-rows.ts";
import { inflate } from "../../src/app/archive/inflate.ts";

const ROWS = 1000;
const rows = [...seededRows(ROWS)];
const textOf = (row: number): RowText => ({
  title: `حدث رقم ${row}`,
  description: "x".repeat(row % 50),
  place: "بغداد",
  date: rows[row]?.edtf ?? "",
  coordinates: ["33.30", "44.40"],
  ...(row % 3 === 0 && { radiusM: 500 }),
  url: `https://example.org/${row}`,
  source: "Agency",
  more: [["fatalities", `${row % 7}`]],
});
const made = makeArchive(rows, { textOf });

/** A host that answers ranges of the file, and how often it was asked. */
const host = (bytes: Uint8Array) => {
  const asked: ByteRange[] = [];
  const fetchRange = (_: string, range: ByteRange): Promise<Uint8Array> => {
    asked.push(range);
    return Promise.resolve(bytes.subarray(range.start, range.end));
  };
  return { asked, fetchRange };
};

describe("texts", () => {
  it("gives the texts of rows in the order in which they are asked for", async () => {
    const { fetchRange } = host(made.texts);
    const read = textReader(made.head, fetchRange, inflate);
    const wanted = [999, 0, 500, 0];
    expect(await read(wanted)).toEqual(wanted.map((row) => textOf(made.order[row] as number)));
  });

  it("asks for the table once, and for each chunk once however many of its rows are wanted", async () => {
    const { asked, fetchRange } = host(made.texts);
    const read = textReader(made.head, fetchRange, inflate);
    await Promise.all([read([0, 1, 2, 255]), read([256, 3])]);
    await read([4]);
    expect(asked.length).toBe(3);
    const { bytes, table } = made.head.layout.texts;
    expect(asked[0]).toEqual({ start: bytes - table.bytes, end: bytes });
  });

  it("asks again for what could not be had", async () => {
    const { asked, fetchRange } = host(made.texts);
    let isDown = true;
    const orDown: FetchRange = (file, range) =>
      isDown ? Promise.reject(new Error("down")) : fetchRange(file, range);
    const read = textReader(made.head, orDown, inflate);
    await expect(read([0])).rejects.toThrow("down");
    isDown = false;
    expect((await read([0]))[0]?.title).toBe(textOf(made.order[0] as number).title);
    expect(asked.length).toBe(2);
  });

  it("says of a damaged chunk which it is, and reads all others", async () => {
    const damaged = made.texts.slice();
    damaged[20] = (damaged[20] as number) ^ 1;
    const read = textReader(made.head, host(damaged).fetchRange, inflate);
    await expect(read([0])).rejects.toThrow("chunk 1 of 4");
    expect((await read([256]))[0]?.place).toBe("بغداد");
  });

  it("rejects with a fault, never with anything else, whatever the file holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(ROWS - 1), async (bytes, row) => {
        await expect(textReader(made.head, host(bytes).fetchRange, inflate)([row])).rejects.toThrow(
          /^Expected .*, found .*\. Copy the file again/,
        );
      }),
    );
  });
});

it("gets the texts of the rows that are there, also where only the sample of them is", async () => {
  const many = makeArchive([...seededRows(17_000)]);
  const bytes = coarseBytes(many.head);
  const { archive } = await readArchive(many.json, many.columns.subarray(0, bytes), inflate);
  const { texts } = withTexts(archive as ArchiveColumns, host(many.texts).fetchRange, inflate);
  const { step } = many.head.layout.columns;
  const titles = (await texts([0, 1, 900])).map(({ title }) => title);
  expect(titles).toEqual([0, 1, 900].map((row) => `Row ${many.order[row * step]}`));
});
