import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readParquet } from "../../../src/formats/parquet/read-parquet.ts";
import { partsOf, readParts } from "../read-parts.ts";
import { geoNote, openDuck, POINTS, type Duck } from "./duck.ts";

let duck: Duck;
beforeAll(async () => {
  duck = await openDuck();
});
afterAll(() => duck.close());

const read = async (bytes: Uint8Array) => readParts(await readParquet(partsOf(bytes)));

describe("Parquet that is not whole", () => {
  it("says what it is", async () => {
    const whole = await duck.parquet(POINTS(100), geoNote());
    const codeOf = async (bytes: Uint8Array) =>
      (await read(bytes)).problems.map(({ code }) => code);
    const with_ = (at: number, text: string) => {
      const bytes = whole.slice();
      bytes.set(new TextEncoder().encode(text), at < 0 ? bytes.length + at : at);
      return bytes;
    };
    expect(await codeOf(new Uint8Array())).toEqual(["parquet-not"]);
    expect(await codeOf(new TextEncoder().encode("id,title\n1,Flood\n2,Storm\n"))).toEqual([
      "parquet-not",
    ]);
    expect(await codeOf(whole.slice(0, -40))).toEqual(["parquet-truncated"]);
    expect(await codeOf(with_(-4, "PARE"))).toEqual(["parquet-encrypted"]);
    expect(await codeOf(with_(-8, "\x01\0\0\0"))).toEqual(["parquet-footer"]);
    expect(await codeOf(with_(-8, "\x7f\x7f\x7f\x7f"))).toEqual(["parquet-footer"]);
  });

  it("a damaged group goes, the others stay", async () => {
    const bytes = await duck.parquet(
      POINTS(6000),
      `, compression zstd, row_group_size 2048${geoNote()}`,
    );
    bytes.fill(0xff, 4, 400);
    const { rows, problems } = await read(bytes);
    expect(problems).toEqual([{ code: "parquet-part", detail: "1–2048" }]);
    expect(rows.map(({ row }) => row)).toEqual(
      Array.from({ length: 6000 - 2048 }, (_, n) => n + 2049),
    );
  });

  it("never throws, whatever is changed in it", async () => {
    const whole = await duck.parquet(POINTS(30), geoNote());
    for (let n = 0; n < 400; n++) {
      const bytes = whole.slice();
      const at = (n * 7919) % bytes.length;
      bytes[at] = ((bytes[at] as number) + 1 + ((n * 31) % 255)) % 256;
      const { rows, problems } = await read(bytes);
      expect(rows.length).toBeLessThanOrEqual(2 ** 20);
      // The reader's own words would say nothing to anybody.
      for (const { detail } of problems)
        expect(detail).not.toMatch(/undefined|cannot|offset|bound|parquet|invalid/i);
    }
  });
});
