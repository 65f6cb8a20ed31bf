import { describe, expect, it } from "vitest";
import { withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";
import { OwnStory } from "./own-story.ts";

withBrowser();

const visit = oneVisit();

/** What the dialog says of a file. */
const told = async (name: string, content: string | Uint8Array) => {
  await visit().begin();
  const own = new OwnStory(visit());
  await own.give({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
  const dialog = own.dialog();
  const counts = dialog.getByRole("list", { name: "What becomes of the rows" });
  await counts.waitFor();
  return { dialog, counts, remarks: dialog.locator("details li") };
};

describe("a file with mistakes", () => {
  it("as a map tells of each feature that is bad where it stands", async () => {
    const { counts, remarks } = await told(
      "places.geojson",
      `{ "type": "FeatureCollection", "features": [
  { "type": "Feature", "geometry": { "type": "Point", "coordinates": [44, 33] }, "properties": { "title": "A" } },
  { "type": "Feature", "geometry": { "type": "Pont", "coordinates": [44, 33] }, "properties": { "title": "B" } },
  { "type": "Feature", "geometry": { "type": "Point", "coordinates": [44, 3`,
    );
    expect(await counts.innerText()).toBe(
      "1 event on the map\n0 events without a place\n2 rows left out\n1 event without a date",
    );
    expect(
      (await remarks.allInnerTexts()).map((text) => text.replaceAll(/[\u2068\u2069]/g, "")),
    ).toEqual([
      expect.stringMatching(/^line 4, column 76: The file breaks off here/),
      expect.stringMatching(/Found: 1 json-read$/),
      expect.stringMatching(
        /^line 3, column 46, \/features\/1\/geometry\/type: .* Did you mean Point\? geometry-type$/,
      ),
      expect.stringMatching(/^line 4, column 3, \/features\/2: /),
    ]);
  });

  it("as KML, whose reader is fetched then, tells of the row", async () => {
    const { counts, remarks } = await told(
      "places.kml",
      '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>A</name><Point><coordinates>444,33</coordinates></Point></Placemark></kml>',
    );
    expect(await counts.innerText()).toMatch(/^0 events on the map\n.*\n1 row left out$/);
    expect(await remarks.allInnerTexts()).toEqual([
      expect.stringMatching(/^line 1, column 90: The position lies outside of the world/),
    ]);
  });

  it("as a table makes no events of rows that are not as the heading", async () => {
    const { counts, remarks } = await told(
      "floods.csv",
      'title,date,lat,lon\nA,2023-01-01,33,44\nB,2023-01-01,33\nC,2023-01-01,33,44,x\n"D,2023-01-01,33,44\n',
    );
    expect(await counts.innerText()).toMatch(/^1 event on the map\n.*\n3 rows left out$/);
    expect((await remarks.allInnerTexts()).map((text) => text.replace(/:.*/s, ""))).toEqual([
      "line 3, column 16",
      "line 4, column 20",
      "line 5, column 1",
    ]);
  });

  it("in an older encoding is read once somebody says which", async () => {
    const content = Buffer.from(
      "Titel;Datum;Breite;L\u00e4nge\nM\u00fchle;2023-01-02;50,5;7,5\n",
      "latin1",
    );
    const { dialog, counts, remarks } = await told("orte.csv", content);
    expect(await remarks.allInnerTexts()).toEqual([
      expect.stringMatching(/^line 1, column 21: This byte .* Found: 0xE4/),
    ]);
    await dialog.getByLabel("How the file is saved").selectOption("windows-1252");
    await expect.poll(() => counts.innerText()).toContain("1 event on the map");
    expect(await remarks.count()).toBe(0);
  });
});
