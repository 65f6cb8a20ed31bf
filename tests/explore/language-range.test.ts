import { describe, expect, it } from "vitest";
import { lookUp } from "../../src/explore/language-range.ts";

const OFFERED = ["en", "ar", "zh-Hant"];

describe("the language that a tag asks for", () => {
  it.each([
    ["ar", "ar"],
    ["ar-IQ", "ar"],
    ["AR-iq", "ar"],
    ["en-GB-oxendict", "en"],
    ["zh-hant-TW", "zh-Hant"],
    ["ar-u-nu-latn", "ar"],
    ["ar-a-x", "ar"],
  ])("%s finds %s", (tag, found) => {
    expect(lookUp(tag, OFFERED)).toBe(found);
  });

  it.each(["", "zh", "arz", "x-ar", "fr-en"])("“%s” finds none", (tag) => {
    expect(lookUp(tag, OFFERED)).toBeUndefined();
  });
});
