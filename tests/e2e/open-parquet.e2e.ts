import { afterEach, describe, expect, it } from "vitest";
import { geoNote, openDuck, wkbPoint } from "../formats/parquet/duck.ts";
import { Reader, withBrowser } from "./driver.ts";
import { OwnStory } from "./own-story.ts";

withBrowser();

let reader: Reader;
afterEach(() => reader.leave());

const ROWS = `select 'Report ' || i as title, date '2023-04-13' + (i % 90)::int as date,
  case i % 3 when 0 then 'Flood' when 1 then 'Fire' else 'Storm' end as type,
  ${wkbPoint("40 + i % 601 / 100", "30 + i % 700 / 100")} as geometry from range(6000) t(i)`;

const parquet = async (codec: string): Promise<Buffer> => {
  const duck = await openDuck();
  try {
    return Buffer.from(await duck.parquet(ROWS, `, compression ${codec}${geoNote()}`));
  } finally {
    duck.close();
  }
};

const scripts = (): string[] =>
  reader.requests.flatMap((url) => /\/((?:read-)?parquet[a-z-]*)-[^/]*\.js$/.exec(url)?.[1] ?? []);

describe("GeoParquet of the reader’s own", () => {
  it.each([
    ["zstd", ["parquet-zstd", "read-parquet"]],
    ["snappy", ["read-parquet"]],
    ["brotli", ["parquet-brotli", "read-parquet"]],
  ])("in %s opens as an archive, with scripts that come only then", async (codec, wanted) => {
    reader = await Reader.arrive();
    const own = new OwnStory(reader);
    expect(scripts()).toEqual([]);
    await own.give({
      name: "floods.parquet",
      mimeType: "application/vnd.apache.parquet",
      buffer: await parquet(codec),
    });
    await own.told("it opens as an archive");
    await own.open();
    await reader.page.locator("[data-group], [data-points]").first().waitFor();
    await reader.toggle(/^Storm/);
    expect(await reader.status()).toBe("4,000 of 6,000 events shown");
    expect([...new Set(scripts())].sort()).toEqual(wanted);
    expect(reader.errors).toEqual([]);
  });
});
