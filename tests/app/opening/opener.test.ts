import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ToOpener } from "../../../src/app/opening/opener-messages.ts";
import { look, told } from "./told.ts";

const FOLDER = "geo/stories/hillah-2023-12";
const CHOICES = { map: {}, lang: "en" };

const TABLE = "title,date,lat,lon\nFlood,2023-04-13,36,44\nNowhere,2023-04-13,136,44\n";

const SHAPE_ZIP = zipSync({ "a.shp": Uint8Array.of(0), "a.dbf": Uint8Array.of(0) });
const foreign = (detail: string, kind: string) => ({
  why: "nothing-known",
  detail,
  problems: [{ code: `kind-${kind}` }],
});

describe("what the reader gave", () => {
  it("is a table first, and a story with the rows left out when it is made", async () => {
    const [table, story] = await told(look({ "a.csv": TABLE }), { is: "make" });
    expect(table).toMatchObject({ is: "table", table: { counts: { placed: 1, bad: 1 } } });
    expect(story).toMatchObject({ is: "story", opened: { name: "a.csv", parsed: { issues: [] } } });
    expect(story).toHaveProperty("opened.rejects", expect.stringContaining("Nowhere"));
  });

  it("is read anew with other choices", async () => {
    const [, again] = await told(look({ "a.csv": TABLE }), {
      is: "read",
      choices: { ...CHOICES, map: { lat: "-" } },
    });
    expect(again).toMatchObject({ is: "table", table: { counts: { placed: 0 } } });
  });

  it("has what is said of its rows left out in the page's language", async () => {
    const [table] = await told({ ...look({ "a.csv": TABLE }), lang: "ar" } as ToOpener);
    expect(table).toHaveProperty("table.rejects", expect.stringContaining("سبب الاستبعاد"));
    expect(table).toHaveProperty(
      "table.rejects",
      expect.stringContaining("قد يكون الخطان متبادلين"),
    );
    expect(table).not.toHaveProperty("table.rejects", expect.stringContaining("reject_reason"));
  });

  it("is read in the encoding that the reader names", async () => {
    const bytes = Uint8Array.from("title\nM\u00fchle\n", (letter) => letter.charCodeAt(0));
    const [first, again] = await told(look({ "a.csv": bytes }), {
      is: "read",
      choices: { ...CHOICES, encoding: "windows-1252" },
    });
    expect(first).toMatchObject({ table: { problems: [{ code: "encoding" }] } });
    expect(again).toMatchObject({ table: { problems: [], columns: [{ example: "Mühle" }] } });
  });

  it.each([
    ["a GeoJSON of another encoding", "a.geojson", Uint8Array.of(0x22, 0xe4, 0x22), "encoding"],
    [
      "a table without headings",
      "a.csv",
      "Baghdad,33.3,44.4\nMosul,36.3,43.1\n",
      "headings-missing",
    ],
  ])("is shown as %s, for the reader to say what it is", async (_, name, content, code) => {
    expect(await told(look({ [name]: content }))).toMatchObject([
      { is: "table", table: { hasStory: false, rejects: null, problems: [{ code }] } },
    ]);
  });

  it.each([
    [
      "a.kml",
      '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>A</name><Point><coordinates>44,33</coordinates></Point></Placemark></kml>',
    ],
    [
      "a.gpx",
      '<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="33" lon="44"><name>A</name></wpt></gpx>',
    ],
  ])("may be %s, whose reader is fetched then", async (name, content) => {
    expect(await told(look({ [name]: content }))).toMatchObject([
      { is: "table", table: { counts: { rows: 1, placed: 1 } } },
    ]);
  });

  it("is a story at once, from a folder and from a zip", async () => {
    const story = new Uint8Array(readFileSync(`${FOLDER}/story.json`));
    const places = new Uint8Array(readFileSync(`${FOLDER}/places.geojson`));
    const files = { "h/story.json": story, "h/places.geojson": places };
    const zip = zipSync(files);
    for (const [given, name] of [
      [files, "h"],
      [{ "h.zip": zip }, "h.zip"],
    ] as const)
      expect(await told(look(given))).toMatchObject([{ is: "story", opened: { name } }]);
  });

  it("is one of several, which the reader chooses", async () => {
    const [several, chosen] = await told(look({ "a.csv": TABLE, "b.csv": TABLE }), {
      is: "choose",
      id: "foreign:b.csv",
      choices: CHOICES,
    });
    const foreign = (path: string) => ({
      id: `foreign:${path}`,
      kind: "foreign",
      path,
      title: null,
    });
    expect(several).toEqual({ is: "several", choices: [foreign("a.csv"), foreign("b.csv")] });
    expect(chosen).toMatchObject({ is: "table", table: { name: "b.csv" } });
  });
});

describe("several stories", () => {
  const story = new Uint8Array(readFileSync(`${FOLDER}/story.json`));
  const places = new Uint8Array(readFileSync(`${FOLDER}/places.geojson`));
  const title = (JSON.parse(new TextDecoder().decode(story)) as { headline: { ar: string } })
    .headline.ar;

  it("of one title are told apart by their paths", async () => {
    const files = {
      "x/story.json": story,
      "x/places.geojson": places,
      "y/story.json": story,
      "y/places.geojson": places,
    };
    const message = { ...look(files), lang: "ar" } as ToOpener;
    expect(await told(message)).toEqual([
      {
        is: "several",
        choices: [
          { id: "story:x", kind: "story", path: "x", title },
          { id: "story:y", kind: "story", path: "y", title },
        ],
      },
    ]);
  });

  it("and an archive in one folder are two choices, each of which opens what it says", async () => {
    const files = { "x/story.json": story, "x/places.geojson": places, "x/archive.json": "{" };
    const [several, one, other] = await told(
      look(files),
      { is: "choose", id: "story:x", choices: CHOICES },
      { is: "choose", id: "archive:x", choices: CHOICES },
    );
    expect(several).toMatchObject({
      choices: [{ id: "story:x" }, { id: "archive:x", title: null }],
    });
    expect(one).toMatchObject({ is: "story" });
    expect(other).toMatchObject({ is: "failed", faults: [{ file: "archive.json" }] });
  });
});

describe("what cannot be opened is named, and why", () => {
  it.each<[string, Record<string, BlobPart>, object]>([
    ["an empty file", { "a.csv": "" }, { why: "empty", detail: "a.csv" }],
    ["a photograph", { "a.jpg": "x" }, { why: "nothing-known", detail: "a.jpg" }],
    [
      "many photographs",
      Object.fromEntries(Array.from("abcdefg", (name) => [`${name}.jpg`, "x"])),
      { why: "nothing-known", detail: "a.jpg, b.jpg, c.jpg, d.jpg, e.jpg, …" },
    ],
    [
      "a document without a kind in its name",
      { report: "%PDF-1.7" },
      foreign("report", "document"),
    ],
    ["a spreadsheet's own file", { "a.xlsx": "PK" }, foreign("a.xlsx", "spreadsheet")],
    ["a zip of a shapefile", { "a.zip": SHAPE_ZIP }, foreign("a.shp, a.dbf", "map")],
    [
      "a damaged zip",
      { "a.zip": "PK\u0003\u0004x" },
      { why: "not-readable", detail: "a.zip", problems: [{ code: "zip-invalid" }] },
    ],
    [
      "a picture under a table's name",
      { "a.csv": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
      { why: "not-readable", detail: "a.csv", problems: [{ code: "not-text" }] },
    ],
    [
      "broken JSON",
      { "a.geojson": '{"type":' },
      { why: "not-readable", detail: "a.geojson", problems: [{ code: "json-cut" }] },
    ],
  ])("%s", async (_, files, failed) => {
    expect(await told(look(files))).toMatchObject([{ is: "failed", ...failed }]);
  });

  it("a file that was moved since it was chosen", async () => {
    const gone = new Blob(["x"]);
    gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    const message: ToOpener = { is: "look", lang: "en", files: [{ path: "x/a.csv", file: gone }] };
    expect(await told(message)).toMatchObject([{ why: "not-readable", detail: "a.csv" }]);
  });
});

describe("the language of a table", () => {
  const ARABIC = "العنوان,خط العرض,خط الطول\nفيضان في حي,33.3,44.4\n";
  const LONG = `title,lat,lon\n${"فيضان,33.3,44.4\n".repeat(6000)}`;

  it.each([
    ["short", ARABIC],
    ["long", LONG],
  ])("is told by its letters, where it is %s", async (_, text) => {
    const [table, made] = await told(look({ "a.csv": text }), { is: "make" });
    expect(table).toMatchObject({ is: "table", table: { lang: "ar" } });
    expect(JSON.stringify(made)).toContain('"lang":"ar"');
  });

  it("is what the reader says, whatever the letters", async () => {
    const choices = { map: {}, lang: "fa" };
    const [, again] = await told(look({ "a.csv": ARABIC }), { is: "read", choices });
    expect(again).toMatchObject({ table: { lang: "fa" } });
  });

  it("is not the page's where the letters are none of its own", async () => {
    const [table] = await told({ ...look({ "a.csv": TABLE }), lang: "ar" } as ToOpener);
    expect(table).toMatchObject({ table: { lang: "und" } });
  });
});
