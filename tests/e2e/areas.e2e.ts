import { expect, it } from "vitest";
import { Reader, withBrowser } from "./driver.ts";
import { OwnStory } from "./own-story.ts";

withBrowser();

const ring = [
  [44, 33],
  [45, 33],
  [45, 34],
  [44, 34],
  [44, 33],
];
const FLOOD = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { title: "Fields under water", date: "2023-04-13", type: "Flood" },
      geometry: { type: "Polygon", coordinates: [ring] },
    },
  ],
};

it("an area of a file is outlined before anybody chooses it, and a click in it opens it", async () => {
  const reader = await Reader.arrive();
  const buffer = Buffer.from(JSON.stringify(FLOOD));
  const file = { name: "flood.geojson", mimeType: "application/geo+json", buffer };
  const own = new OwnStory(reader);
  await own.give(file);
  await own.open();
  await reader.settle();
  const outline = reader.map().locator("path.leaflet-interactive");
  await outline.waitFor();
  expect(await outline.count()).toBe(1);
  await outline.click();
  await reader.dialog("Fields under water").waitFor();
  expect(reader.hash()).toContain("sel=p:");
  expect(reader.errors).toEqual([]);
  await reader.leave();
});
