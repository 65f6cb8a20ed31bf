import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOfHtml } from "../../src/formats/html-text.ts";
import { importText } from "./import-text.ts";
import { keptOf } from "./told-of-rows.ts";

const HEADINGS = "title,place,type,actor,description,source\n";

/** One row whose cells are all the same. */
const read = (cell: string) => {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  const imported = importText("a.csv", HEADINGS + Array<string>(6).fill(quoted).join(","));
  const { story } = imported;
  const [event] = story?.events ?? [];
  return {
    title: event?.title["en"],
    place: story?.places[0]?.properties.title,
    type: story?.types[0]?.label["en"],
    parties: story?.actors.slice(0, 2).map(({ name }) => name["en"]),
    description: event?.description["en"],
    kept: keptOf(imported),
  };
};

describe("a cell with HTML", () => {
  it.each([
    ["<b>Flood</b> in <i>Hillah</i>", "Flood in Hillah"],
    ["R&amp;D", "R&D"],
    ["Ca&#102;&#xE9;", "Café"],
    ["<p>Flood</p>", "Flood"],
  ])("%s is read without its tags in every field", (cell, text) => {
    expect(read(cell)).toEqual({
      title: text,
      place: text,
      type: text,
      parties: [text],
      description: text,
      kept: [`Source named in the file: ${text}`],
    });
  });

  it("lines stay in a description, part parties, and are blanks elsewhere", () => {
    expect(read("North<br>South<br/>East")).toMatchObject({
      title: "North South East",
      place: "North South East",
      parties: ["North", "South"],
      description: "North\nSouth\nEast",
    });
  });

  it("the address of a link stands in the description and the source, and in a note of other cells", () => {
    const text = "The river (https://example.org/?a=1&b=2) rose";
    expect(read('<a href="https://example.org/?a=1&amp;b=2">The river</a> rose')).toEqual({
      title: "The river rose",
      place: "The river rose",
      type: "The river rose",
      parties: ["The river rose"],
      description: text,
      kept: [
        `Source named in the file: ${text}`,
        `In the imported file – title: “${text}”; type: “${text}”; place: “${text}”; actor: “${text}”`,
      ],
    });
  });

  it.each([
    ["<a href='https://example.org'>https://example.org</a>", "https://example.org"],
    ["<a class=x href=https://example.org></a>", "https://example.org"],
    ['<a href="javascript:alert(1)">Report</a>', "Report"],
    [
      '<a href="https://a.org">A</a>, <a href="https://b.org">B</a>',
      "A (https://a.org), B (https://b.org)",
    ],
    [
      'Seen <img alt="" src="https://a.org/1.jpg"> from here',
      "Seen\nhttps://a.org/1.jpg\nfrom here",
    ],
    ['<img src="data:image/png;base64,AA">Seen', "Seen"],
  ])("%s is told as %s", (html, text) => {
    expect(textOfHtml(html, true)).toBe(text);
  });

  it.each(["x < 5 and y > 3", "a <b and c> d", "AT&T", "R & D; S", "<unknown>", "1 < 2"])(
    "%s is none, and stays as it is",
    (cell) => {
      expect(read(cell)).toMatchObject({ title: cell, description: cell });
    },
  );

  it("what a table of our own holds is taken to the letter", () => {
    const { story } = importText(
      "a.csv",
      "event_id,event,date_edtf,place_id,precision_radius_m\na,<b>R&amp;D</b>\u00ad,2023,,\n",
    );
    expect(story?.events[0]?.title["en"]).toBe("<b>R&amp;D</b>\u00ad");
  });

  it("numbers and dates are read within tags", () => {
    const { story, problems } = importText(
      "a.csv",
      "title,date,lat,lon\nA,<b>2023-05-03</b>,<td>33.5</td>,44.5&nbsp;\n",
    );
    expect(problems).toEqual([]);
    expect(story?.events[0]?.when.edtf).toBe("2023-05-03");
    expect(story?.places[0]?.geometry?.coordinates).toEqual([44.5, 33.5]);
  });

  it("properties of GeoJSON and texts made of cells have none either", () => {
    const feature = {
      type: "Feature",
      geometry: null,
      properties: { name: "<b>Flood</b>", place: "Mill&amp;Lane" },
    };
    const { story } = importText("a.geojson", JSON.stringify(feature), {
      title: { en: "{name}!" },
    });
    expect(story?.events[0]?.title["en"]).toBe("Flood!");
    expect(story?.places[0]?.properties.title).toBe("Mill&Lane");
  });
});

it.each([
  [
    "<table><tr><td>Killed</td><td>4</td></tr><tr><th>Injured:</th><td> 12 </td></tr></table>",
    "Killed: 4\nInjured: 12",
  ],
  ["<tr><td>3</td><td>4</td><td></td><td>5</td></tr>", "3 · 4 · 5"],
  ["<tr><td>Killed</td><td></td></tr><tr><td></td><td>4</td></tr>", "Killed\n4"],
  ["<td>33.5</td>", "33.5"],
  ["<td><p>Killed</p></td><td><p>4</p></td>", "Killed\n\n4"],
  ["<dl><dt>Killed</dt><dd>4</dd></dl>", "Killed\n4"],
  ["Killed: 5<sup>2</sup>", "Killed: 5²"],
  [
    '5<sup><a href="#n">12</a></sup> m<SUP>3</SUP>, H<sub>2</sub>O, 4<sup>th</sup> of 10',
    "5¹² m³, H₂O, 4th of 10",
  ],
])("what a browser keeps apart stays apart: %s", (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});

it("a footnote's mark makes no larger number of people", () => {
  const imported = importText("a.csv", "title,killed\nA,5<sup>2</sup>\n");
  expect(imported.story?.claims).toEqual([]);
  expect(keptOf(imported)).toEqual(["In the imported file – killed: “5²”"]);
});

it("no tag of a link is left, whether it is closed or not", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<a href="https://x">', "</a>", "<", "a", "<br>")),
      (all) => {
        expect(textOfHtml(all.join(""), true)).not.toContain("href");
      },
    ),
  );
});
