import { describe, expect, it } from "vitest";
import { daysOfRow } from "../../src/archive/row-days.ts";
import { withTexts } from "../../src/archive/with-texts.ts";
import { readArchive, type ArchiveColumns } from "../../src/archive/read-archive.ts";
import { makeArchive, type MadeRow } from "./make-archive.ts";
import { inflate } from "../../src/app/archive/inflate.ts";

const rowOf = (edtf: string): MadeRow => ({
  edtf,
  type: "protest",
  position: [44, 33],
  tz: "UTC",
  parties: [],
});

describe("the days of a row as the columns have them", () => {
  it.each([
    ["2023-12-26", "2023-12-26"],
    ["2023-12", "2023-12-01/2023-12-31"],
    ["2020/2021-02-03", "2020-01-01/2021-02-03"],
    ["2020/..", undefined],
  ])("of %s are %s", async (edtf, days) => {
    const { json, columns } = makeArchive([rowOf(edtf)]);
    const { archive } = await readArchive(json, columns, inflate);
    const none = () => Promise.resolve(new Uint8Array());
    expect(daysOfRow(withTexts(archive as ArchiveColumns, none, inflate), 0)).toBe(days);
  });
});
