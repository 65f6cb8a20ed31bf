import fc from "fast-check";
import { expect, it } from "vitest";
import { textOfHtml } from "../../src/formats/html-text.ts";
import { importText } from "./import-text.ts";

const kml = (description: string): string =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>A</name>
<description>${description}</description><Point><coordinates>44,33</coordinates></Point></Placemark></kml>`;

it.each([
  ["<![CDATA[<b>Broken</b> bridge &amp; road]]>", "Broken bridge & road"],
  ["<![CDATA[First line<br/>second<p>third</p>]]>", "First line\nsecond\nthird"],
  ["Near <![CDATA[the <i>old</i>]]> mill", "Near the old mill"],
  ["<![CDATA[5 < 6 > 4 &#1587;&#x41; &copy;]]>", "5 < 6 > 4 \u0633A &copy;"],
  ["<![CDATA[a<style>b{}</style><!-- <b>c</b> --><script>d</script>e]]>", "ae"],
  ["Plain bridge", "Plain bridge"],
  ["Water &lt;b&gt;high&lt;/b&gt;&lt;br&gt;next", "Water high\nnext"],
  ["&lt;a href=&quot;https://example.org&quot;&gt;more&lt;/a&gt;", "more (https://example.org)"],
  [
    '<![CDATA[<img src="https://example.org/1.jpg" height="200" /><br><br>A bridge]]>',
    "https://example.org/1.jpg\n\nA bridge",
  ],
  ["Mill &amp;amp; weir, 5 &amp;lt; 6", "Mill & weir, 5 < 6"],
  ["a &lt;b and c&gt; d, R&amp;D", "a <b and c> d, R&D"],
])("the description %s of a KML is the event's, as plain text", (description, text) => {
  const { story, columns } = importText("a.kml", kml(description));
  expect(story?.events[0]?.description).toEqual({ en: text });
  expect(columns.map(({ column }) => column)).toContain("description");
  expect(columns.map(({ column }) => column)).not.toContain("description.value");
});

it("a description in CDATA with nothing to read in it is none", () => {
  const { story, columns } = importText("a.kml", kml("<![CDATA[<img src='a.png'/>]]>"));
  expect(story?.events[0]?.description).toMatchObject({
    en: "No column that was used has a description of it.",
  });
  expect(columns.map(({ column }) => column).filter((column) => column.startsWith("desc"))).toEqual(
    [],
  );
});

it("a text without brackets and references keeps its words", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[\p{L}\p{N}.,!?-]{1,9}$/u)), (words) => {
      expect(textOfHtml(`<p>${words.join(" ")}</p>`)).toBe(words.join(" "));
    }),
  );
});
