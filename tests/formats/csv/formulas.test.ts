import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guard, unguard } from "../../../src/formats/csv/formulas.ts";
import { writeCsv } from "../../../src/formats/csv/write.ts";
import { writeRows } from "../../../src/formats/csv/write-rows.ts";
import { readCsv } from "../../../src/formats/csv/read.ts";
import { HOSTILE_STRINGS } from "../../fixtures/hostile-strings.ts";
import { makeEvent, makePlace, makeStory } from "../../explore/make-story.ts";
import { extractOf } from "../extract-of.ts";

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(...Array.from("=+-@\t\r\n' \",;1a＝＠")) }),
  fc.constantFrom(...HOSTILE_STRINGS),
);

const cellOf = (text: string) => {
  const event = makeEvent("one", { title: { en: text } });
  const csv = writeCsv(extractOf(makeStory({ events: [event] })));
  return { csv, read: readCsv(csv).features[0]?.properties["event"] };
};

describe("the guard against formulas", () => {
  it("lets no text but a number begin with what begins a formula, also behind blanks and apostrophes", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!/^-[\d.eE+-]+$/.test(text));
        expect(guard(text)).not.toMatch(/^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/);
      }),
    );
  });

  it("is taken away again without a trace", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unguard(guard(text))).toBe(text);
      }),
    );
  });

  it.each(["-162.38698", "-1", "-0.5", "-1e-7", "-1.5E+21"])("leaves the number %s one", (text) => {
    expect(guard(text)).toBe(text);
    expect(unguard(text)).toBe(text);
    expect(unguard(guard(`'${text}`))).toBe(`'${text}`);
  });

  it.each(["-1+1", "-1-cmd", "-1\n", " -1", "-", "-.e", "--1", "-1e", "+1", "-1=1"])(
    "takes %j for no number",
    (text) => {
      expect(guard(text)).toBe(`'${text}`);
    },
  );

  it.each(["Hillah", "a = b", "'quoted'", "3-4", "الحلة", ""])("leaves %j alone", (text) => {
    expect(guard(text)).toBe(text);
  });
});

describe("a table", () => {
  it("gives back any text that UTF-8 can hold", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cellOf(text).read).toBe(text.toWellFormed().replaceAll("\0", "\uFFFD"));
      }),
    );
  });

  it("begins with a byte order mark and ends its rows as RFC 4180 has it", () => {
    const { csv } = cellOf("plain");
    expect(csv.startsWith("\uFEFFevent_id,event,")).toBe(true);
    expect(csv.match(/\r\n/g)).toHaveLength(2);
  });

  it("leaves negative coordinates numbers", () => {
    const place = makePlace("south", { geometry: { type: "Point", coordinates: [-58.4, -34.6] } });
    const event = makeEvent("one", { places: [{ place: "south", role: "location" }] });
    const csv = writeCsv(extractOf(makeStory({ places: [place], events: [event] })));
    expect(csv).toContain(",-34.6,-58.4,");
    expect(readCsv(csv).features[0]?.geometry).toEqual(place.geometry);
  });
});

it("a table without rows is a line of its own, and so is its heading without others", () => {
  expect(writeRows([])).toBe("\uFEFF\r\n");
  expect(writeRows([["a", 1]])).toBe("\uFEFFa,1\r\n");
});
