import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { readKml } from "../../../src/formats/kml/read.ts";
import { kmlTime } from "../../../src/formats/kml/time.ts";
import { writeKml } from "../../../src/formats/kml/write.ts";
import { makeEvent, makeStory, makeWhen } from "../../explore/make-story.ts";
import { HOSTILE_STRINGS } from "../../fixtures/hostile-strings.ts";
import { extractOf } from "../extract-of.ts";

/** Parses with a strict parser that is not the one the reader uses; throws where XML is not well-formed. */
const parseStrictly = (xml: string): { elements: Set<string>; names: string[] } => {
  const elements = new Set<string>();
  const names: string[] = [];
  let text = "";
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    elements.add(name);
    text = "";
  });
  parser.on("text", (more) => (text += more));
  parser.on("closetag", ({ name }) => {
    if (name === "name") names.push(text);
  });
  parser.write(xml).close();
  return { elements, names };
};

const kmlOf = (text: string): string =>
  writeKml(
    extractOf(
      makeStory({ events: [makeEvent("one", { title: { en: text }, description: { en: text } })] }),
    ),
  );

const PLAIN = parseStrictly(kmlOf("plain")).elements;

/** U+FFFD for what XML 1.0 cannot hold. */
const asXmlHolds = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  text.toWellFormed().replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, "\uFFFD");

describe("KML", () => {
  it("is well-formed for any text, holds it whole, and gets no element from it", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({
        unit: fc.constantFrom(...Array.from("<>&\"'\0\r\n\t]-!a\uFFFE"), "\uD800", "\uDC00"),
      }),
      fc.constantFrom(...HOSTILE_STRINGS),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { elements, names } = parseStrictly(kmlOf(text));
        expect(elements).toEqual(PLAIN);
        expect(names).toContain(asXmlHolds(text));
      }),
      { examples: HOSTILE_STRINGS.map((text) => [text]), numRuns: HOSTILE_STRINGS.length + 300 },
    );
  });

  it.each(HOSTILE_STRINGS)("is no HTML in a description that is taken for HTML: %j", (text) => {
    const written = kmlOf(text);
    expect(readKml(written).problems).toEqual([]);
    const [description] = new DOMParser({ onError: onErrorStopParsing })
      .parseFromString(written, "text/xml")
      .getElementsByTagName("description");
    expect(description?.textContent).not.toMatch(/[<>]/);
  });
});

describe("the time of a placemark", () => {
  it.each([
    ["2023-12-25", "<TimeStamp><when>2023-12-25</when>"],
    ["2020", "<TimeStamp><when>2020</when>"],
    ["2023-12-26T04:45+03:00", "<TimeStamp><when>2023-12-26T04:45:00+03:00</when>"],
    ["2023-10-17/..", "<TimeSpan><begin>2023-10-17</begin>"],
    ["2023-11/2023-12", "<TimeSpan><begin>2023-11</begin><end>2023-12</end>"],
  ])("of %s is %s", (edtf, written) => {
    const time = kmlTime(makeEvent("one", { when: makeWhen(edtf) }));
    expect(time?.source.replaceAll("\n", "")).toContain(written);
  });

  it.each([
    ...["2023-12-26~", "2023-12-26?", "2023-12-26%", "[2020..2023-12-26]", "199X", "soon"],
    ...["2023-10~/..", "../2023-10?", "199X/2001"],
  ])("is not made up for %s", (edtf) => {
    expect(kmlTime(makeEvent("one", { when: makeWhen(edtf) }))).toBeNull();
  });

  it("is not made up where the date is only about so, even with its instants", () => {
    const start = "2023-12-25T01:00:00Z";
    const when = { ...makeWhen("2023-12-25~"), start, end: "2023-12-25T02:00:00Z" };
    expect(kmlTime(makeEvent("one", { when }))).toBeNull();
  });

  it("is the span of the instants where both are known", () => {
    const [start, end] = ["2023-12-25T01:00:00Z", "2023-12-25T02:00:00Z"];
    const time = kmlTime(makeEvent("one", { when: { ...makeWhen("2023-12-25"), start, end } }));
    expect(time?.source).toContain(`<begin>${start}</begin>\n<end>${end}</end>`);
  });
});
