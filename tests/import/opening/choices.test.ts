import fc from "fast-check";
import { expect, it } from "vitest";
import { titleIn } from "../../../src/import/opening/choices.ts";

it.each([
  ['{"headline":{"en":"Flood","ar":"فيضان"}}', "فيضان"],
  ['{"headline":{"en":" Flood "}}', "Flood"],
  ['{"format":"dateline-archive","story":{"headline":{"en":"Floods"}}}', "Floods"],
  ['{"headline":{"en":7}}', null],
  ['{"headline":{}}', null],
  ['{"headline":"Flood"}', null],
  ["{", null],
  ["null", null],
])("%s is called %s", (json, title) => {
  expect(titleIn(json, ["ar", "en"])).toBe(title);
});

it("any JSON has a title of at most 120 characters, or none", () => {
  fc.assert(
    fc.property(fc.json(), fc.string({ minLength: 200, maxLength: 300 }), (json, long) => {
      titleIn(json, ["en"]);
      const title = titleIn(JSON.stringify({ headline: { en: `x${long}` } }), ["en"]);
      expect(title?.length).toBeLessThanOrEqual(120);
    }),
  );
});
