import { expect, test } from "vitest";
import { Reader, withBrowser } from "./driver.ts";
import { OwnStory } from "./own-story.ts";

withBrowser();

const PACIFIC = [
  "title,date,lat,lon,type",
  "Storm at Suva,2024-02-01,-18.14,178.44,Storm",
  "Wave at Apia,2024-02-04,-13.83,-171.76,Wave",
].join("\n");
/** Between the two, in degrees of longitude. */
const APART = 9.8;

const PLACES = ["Storm at Suva", "Wave at Apia"] as const;

/** Where the two are, against the middle of the map. */
const spotsOf = async (reader: Reader) => ({
  suva: await reader.offCentre(PLACES[0]),
  apia: await reader.offCentre(PLACES[1]),
});

test("places on both sides of 180° are in one view, and a link to it brings it back", async () => {
  const reader = await Reader.arrive();
  const own = new OwnStory(reader);
  await own.give({ name: "pacific.csv", mimeType: "text/csv", buffer: Buffer.from(PACIFIC) });
  await own.open();
  await reader.settle();
  for (const place of PLACES)
    await expect.poll(() => reader.isWithinMap(reader.marker(place))).toBe(true);
  const { suva, apia } = await spotsOf(reader);
  const map = await reader.map().boundingBox();
  expect(apia.x).toBeGreaterThan(suva.x + (map?.width ?? NaN) * (APART / 40));

  await reader.drag(-60, 20);
  const [hash, seen] = [reader.hash(), await spotsOf(reader)];
  expect(hash).toMatch(/^#map=[\d.]+\/-1\d\.\d+\/-?17\d\.\d+$/);
  await reader.goTo("#map=4/-16.000/-100.000");
  await reader.goTo(hash);
  const again = await spotsOf(reader);
  for (const place of ["suva", "apia"] as const)
    expect(again[place].x).toBeCloseTo(seen[place].x, -0.5);
  expect(reader.hash()).toBe(hash);

  await reader.marker("Wave at Apia").click();
  await reader.dialog("Wave at Apia").waitFor();
  expect(await reader.isWithinMap(reader.marker("Wave at Apia"))).toBe(true);
  expect(reader.errors).toEqual([]);
  await reader.leave();
});
