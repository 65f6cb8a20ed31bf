import { describe, expect, it } from "vitest";
import { pointer } from "../../../src/story/issue.ts";
import { parseHarbour, PLACES, replaceOnce, spots, STORY } from "../harbour.ts";

const COUNT = '{ "count": { "min": 2, "max": 2 } }';
const ABOUT = '"about": { "quote": "line-ramp" }';

const said = (texts: Parameters<typeof parseHarbour>[0]): string =>
  parseHarbour(texts)
    .issues.map(({ message }) => message)
    .join("\n");

describe("a record that is wrong is explained by what was expected and what was found", () => {
  it.each([
    [
      '"kind": "name"',
      '"kind": "names"',
      'one of statement, name in “kind”, found "names". Did you mean “name”?',
    ],
    ['"paragraph": 5', '"paragraph": 0', "at least 1 in “paragraph”, found 0."],
    ['"paragraph": 5', '"paragraph": 1.5', "a whole number in “paragraph”, found 1.5."],
    ['"paragraph": 5', '"paragraph": "5"', 'a number in “paragraph”, found "5".'],
    ['"exact": "Old Gracie."', '"exact": ""', "The quote has no words: “exact” is empty."],
    [
      '"exact": "Old Gracie."',
      '"exact": 5',
      "text in quotation marks in “selector.0.exact”, found 5.",
    ],
    ['"inArticle": true', '"inArticle": 1', "true or false in “inArticle”, found 1."],
    [
      '"aliases": ["Tern Line Ferries"]',
      '"aliases": "Tern"',
      'a list in [ ] in “aliases”, found "Tern".',
    ],
    [
      '"short": { "en": "Harbour Board" }',
      '"short": "Board"',
      'texts by language, such as {"en": "…"} in “short”, found "Board".',
    ],
    [
      '"short": { "en": "Harbour Board" }',
      '"short": {}',
      "at least one language in “short”, found {}.",
    ],
    [
      '"short": { "en": "Harbour Board" }',
      '"short": { "en": " " }',
      'some text in “short.en”, found " ".',
    ],
    [
      '"short": { "en": "Harbour Board" }',
      '"short": { "English": "B" }',
      'a key that is a language tag or an id in “short.English”, found "English".',
    ],
    [
      '"url": "https://example.org/ferry"',
      '"url": "javascript:alert(1)"',
      'an http or https address in “url”, found "javascript:alert(1)".',
    ],
    [
      '"start": "2024-06-03T08:00:00+01:00"',
      '"start": "08:00"',
      'a time with its UTC offset, such as 2023-12-26T04:45:00+03:00 in “when.start”, found "08:00".',
    ],
    [
      '"id": "ramp-name"',
      '"id": "Ramp Name"',
      'an id of lower-case letters, digits and inner hyphens in “id”, found "Ramp Name".',
    ],
    ['"sha256": "2b1105', '"sha256": "2B1105', "a SHA-256 in 64 hexadecimal digits in “sha256”"],
    [
      ABOUT,
      '"about": {}',
      'one of { "event": … }, { "place": … }, { "quote": … }, { "claim": … }, { "source": … } in “about”, found {}.',
    ],
    [
      ABOUT,
      '"about": { "quote": "Line" }',
      'an id of lower-case letters, digits and inner hyphens in “about.quote”, found "Line".',
    ],
    [
      ABOUT,
      '"about": { "quote": "line-ramp", "event": "ferry-delay" }',
      "no field “quote” beside the others in “about”",
    ],
    [ABOUT, '"about": 5', "fields in { } in “about”, found 5."],
    [COUNT, '{ "count": { "min": 2 } }', "a number in “value.count.max”, found nothing."],
    [COUNT, '{ "open": false }', "true in “value.open”, found false."],
    [
      COUNT,
      '{ "cuont": 2 }',
      'one of { "count": … }, { "assertion": … }, { "open": … } in “value”, found {"cuont":2}.',
    ],
    [
      COUNT,
      '{ "count": { "min": 3, "max": 2 } }',
      "The range runs backwards, from “min” 3 to “max” 2.",
    ],
  ])("%s as %s", (good, bad, expected) => {
    expect(said({ story: replaceOnce(STORY, good, bad) })).toContain(expected);
  });

  it.each([
    [
      '"type": "MultiPolygon"',
      '"type": "LineString"',
      'one of "Point", "Polygon", "MultiPolygon" in “geometry.type”, found "LineString".',
    ],
    ["[-4.25, 54.125]", "[null, null]", "a number in “geometry.coordinates.0”, found null."],
    ["[-4.25, 54.125]", "[-4.25]", "at least 2 entries in “geometry.coordinates”, found [-4.25]."],
    ["[-4.25, 54.125]", "[1, 2, 3, 4]", "at most 3 entries in “geometry.coordinates”"],
    [
      "[-4.25, 54.125]",
      "[141.25, 54.125, 1e999]",
      "a number in “geometry.coordinates.2”, found a number that is too large.",
    ],
    [
      "[-4.25, 54.125]",
      "[-54.125, 104.25]",
      "which is nowhere. Latitude and longitude may be swapped.",
    ],
    ['"radiusM": 500', '"radiusM": 0', "more than 0 in “properties.precision.radiusM”, found 0."],
    [
      '"ccodes": ["GB"]',
      '"ccodes": ["gb"]',
      'a two-letter country code (ISO 3166-1) in “properties.ccodes.0”, found "gb".',
    ],
    [
      '"lang": "ar"',
      '"lang": "Arabic"',
      'a language tag such as en or ar in “properties.names.1.lang”, found "Arabic".',
    ],
  ])("%s as %s", (good, bad, expected) => {
    expect(said({ places: replaceOnce(PLACES, good, bad) })).toContain(expected);
  });

  it("a long value is cut short in the message", () => {
    const long = `"${"x".repeat(200)}"`;
    const text = said({ story: replaceOnce(STORY, '"kind": "name"', `"kind": ${long}`) });
    expect(text).toContain(`found "${"x".repeat(59)}….`);
  });

  it("the record is named, so that it is found without counting", () => {
    const text = said({ story: replaceOnce(STORY, '"paragraph": 5', '"paragraph": 0') });
    expect(text).toMatch(/^quotes\[6\] \(board-wait-again\): Expected /);
  });

  it("an unknown field of a part of a record is named, too", () => {
    const parsed = parseHarbour({ story: replaceOnce(STORY, '"min": 2,', '"min": 2, "mx": 2,') });
    expect(parsed.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "unknown-field /claims/0/value/count/mx",
    ]);
  });
});

describe("where an issue is", () => {
  it("a missing field is shown at the record that lacks it", () => {
    const story = replaceOnce(STORY, '"kind": "name",\n', "\n");
    expect(spots(parseHarbour({ story }))).toEqual(["record-invalid at 246:5"]);
  });

  it("of two fields of one name, the one that counts is shown", () => {
    const story = replaceOnce(STORY, '"paragraph": 5', '"paragraph": 5, "paragraph": 0');
    expect(spots(parseHarbour({ story }))).toEqual([
      "duplicate-key at 312:23",
      "record-invalid at 312:36",
    ]);
  });

  it("issues stand in the order of the files: story.json first, then by line", () => {
    const story = replaceOnce(STORY, '"inArticle": true', '"inArticle": true, "a": 1')
      .replace('"lang": "en"', '"b": 1, "lang": "en"')
      .replace('"license": "CC-BY-4.0"', '"c": 1, "license": 5');
    const places = replaceOnce(PLACES, '"kind": "town"', '"e": 1, "kind": "town"');
    expect(parseHarbour({ story, places }).issues.map(({ path }) => path)).toEqual([
      "/b",
      "/c",
      "/license",
      "/sources/0/a",
      "/features/0/properties/e",
    ]);
  });

  it("a path is a JSON pointer, with its two special characters escaped", () => {
    expect(pointer(["a/b", 0, "c~d"])).toBe("/a~1b/0/c~0d");
    expect(pointer([])).toBe("");
  });
});
