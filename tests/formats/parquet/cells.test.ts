import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readParquet } from "../../../src/formats/parquet/read-parquet.ts";
import { partsOf, readParts } from "../read-parts.ts";
import { openDuck, type Duck } from "./duck.ts";

let duck: Duck;
beforeAll(async () => {
  duck = await openDuck();
});
afterAll(() => duck.close());

const read = async (bytes: Uint8Array) => readParts(await readParquet(partsOf(bytes)));

/** The cells of the only row that a query gives. */
const cellsOf = async (query: string): Promise<Record<string, string>> => {
  const { columns, rows } = await read(await duck.parquet(query));
  return Object.fromEntries(columns.map((name, n) => [name, rows[0]?.cells[n] ?? "none"]));
};

describe("values of Parquet as cells", () => {
  it("dates and times say what they said, and no more", async () => {
    expect(
      await cellsOf(`select date '2023-12-26' as day, date '0032-01-05' as early,
        date '0044-03-15 (BC)' as before, 'infinity'::date as never,
        timestamp '2023-12-26 10:11:12.9' as clock, timestamp_ms '2023-12-26 00:00:00' as midnight,
        timestamp_ns '2023-12-26 10:11:12.123456789' as fine,
        timestamptz '2023-12-26 10:11:12+03' as moment, '2023-12'::varchar as text`),
    ).toEqual({
      day: "2023-12-26",
      early: "0032-01-05",
      // The year before 1 is 0: astronomers count so, and EDTF does.
      before: "-0043-03-15",
      never: "?",
      clock: "2023-12-26T10:11:12",
      midnight: "2023-12-26T00:00:00",
      fine: "2023-12-26T10:11:12",
      moment: "2023-12-26T07:11:12Z",
      text: "2023-12",
    });
  });

  it("numbers are as short as they are exact, and without exponents", async () => {
    expect(
      await cellsOf(`select 36.19::float as single, 36.19::double as double, 0.00000012::double as small,
        1e22::double as large, 'nan'::double as none, 9007199254740993::bigint as long,
        18446744073709551615::ubigint as longest, 12.50::decimal(9, 2) as money, true as yes,
        -3::tinyint as tiny, null::int as nothing`),
    ).toEqual({
      single: "36.19",
      double: "36.19",
      small: "0.00000012",
      large: "10000000000000000000000",
      none: "",
      long: "9007199254740993",
      longest: "18446744073709551615",
      money: "12.5",
      yes: "true",
      tiny: "-3",
      nothing: "",
    });
  });

  it("lists of numbers are in brackets, in which the longitude stands first", async () => {
    expect(
      await cellsOf(
        `select [44.5, 33.25]::double[] as coordinates, [1.1, 2]::float[] as small, []::double[] as none,
        {'type': 'Point', 'coordinates': [44.5, 33.25]::double[]} as location`,
      ),
    ).toEqual({
      coordinates: "[44.5, 33.25]",
      small: "[1.1, 2]",
      none: "",
      "location.type": "Point",
      "location.coordinates": "[44.5, 33.25]",
    });
  });

  it("records are columns of their own, lists are one cell", async () => {
    expect(
      await cellsOf(`select {'start': date '2023-05-06', 'note': 'a'} as time, ['x', 'y'] as words,
        [{'a': 1}] as list, map {'k': 'v'} as map, 'ab'::blob as bytes, '\\x00\\x01'::blob as raw,
        '{"a": [1]}'::json as json, '6ba7b810-9dad-11d1-80b4-00c04fd430c8'::uuid as id`),
    ).toEqual({
      "time.start": "2023-05-06",
      "time.note": "a",
      words: "x; y",
      list: '[{"a":1}]',
      map: '{"k":"v"}',
      bytes: "ab",
      raw: "",
      json: '{"a": [1]}',
      id: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    });
  });
});
