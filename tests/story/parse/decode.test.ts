import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeFile } from "../../../src/cli/story-files.ts";
import { invalidUtf8At } from "../../../src/story/parse/decode.ts";
import { parseStory } from "../../../src/story/parse/parse.ts";
import { PLACES, STORY } from "../harbour.ts";

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const saved = (text: string, encoding: "utf8" | "utf16le" | "latin1"): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));

const bigEndian = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text, "utf16le").swap16());

describe("where bytes stop being UTF-8", () => {
  it("is found as the engine's own decoder finds it, and all before it is UTF-8", () => {
    const likely = fc.constantFrom(
      0x41,
      0x80,
      0xbf,
      0xc2,
      0xe0,
      0xe2,
      0xa0,
      0xed,
      0x9f,
      0xf0,
      0xf4,
      0x90,
    );
    const bytes = fc.array(fc.oneof(likely, fc.nat(255)), { maxLength: 12 });
    fc.assert(
      fc.property(bytes, (numbers) => {
        const all = Uint8Array.from(numbers);
        const at = invalidUtf8At(all);
        expect(at === null).toBe(isUtf8(all));
        if (at !== null) expect(isUtf8(all.subarray(0, at))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a text is read whatever it was saved as", () => {
  const TEXT = '{ "en": "Hillah", "ar": "الحلة", "x": "👩‍👧" }';

  it.each([
    ["UTF-8", saved(TEXT, "utf8"), undefined],
    ["UTF-8 with a byte order mark", saved(`\uFEFF${TEXT}`, "utf8"), undefined],
    ["UTF-16, little-endian", saved(`\uFEFF${TEXT}`, "utf16le"), "UTF-16 (little-endian)"],
    ["UTF-16, big-endian", bigEndian(`\uFEFF${TEXT}`), "UTF-16 (big-endian)"],
    ["UTF-16 without a mark, little-endian", saved(TEXT, "utf16le"), "UTF-16 (little-endian)"],
    ["UTF-16 without a mark, big-endian", bigEndian(TEXT), "UTF-16 (big-endian)"],
  ])("%s", (_, bytes, found) => {
    const { text, fault } = decodeFile(bytes);
    expect(text).toBe(TEXT);
    expect(fault?.found).toBe(found);
  });

  it("a replacement character that stands in the text is no fault", () => {
    expect(decodeFile(saved("\uFFFD", "utf8"))).toEqual({ text: "\uFFFD" });
  });

  it("names the first byte that is none, and where it stands in the text", () => {
    const bytes = Uint8Array.from([...saved("الحلة ", "utf8"), 0xe9, 0x20, 0xff]);
    expect(decodeFile(bytes)).toMatchObject({
      fault: { code: "bytes-invalid", at: 6, found: "the byte 0xE9" },
    });
  });

  it("an empty file is empty", () => {
    expect(decodeFile(new Uint8Array())).toEqual({ text: "" });
  });
});

describe("whatever the bytes of a story's files are, parsing does not throw", () => {
  const parse = (bytes: Uint8Array, places: Uint8Array = saved(PLACES, "utf8")) =>
    parseStory({
      id: "harbour",
      story: { name: "story.json", ...decodeFile(bytes) },
      places: { name: "places.geojson", ...decodeFile(places) },
    });

  it("any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(parse(bytes).issues.length).toBeGreaterThan(0);
        expect(parse(bytes, bytes).issues.length).toBeGreaterThan(0);
      }),
    );
  });

  it("the real files cut off after any byte, with any one bit flipped", () => {
    const story = saved(STORY, "utf8");
    fc.assert(
      fc.property(fc.nat(story.length - 3), fc.nat(story.length - 1), fc.nat(7), (end, at, bit) => {
        const bytes = story.slice();
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(parse(bytes.subarray(0, end)).issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
