import { describe, expect, it } from "vitest";
import { sourceNames } from "../../src/import/source-names.ts";

describe("who a cell names as its sources", () => {
  it.each<[string, string[]]>([
    ["BBC", ["BBC"]],
    ["BBC; Reuters", ["BBC", "Reuters"]],
    ["BBC / Reuters | AFP\nAP", ["BBC", "Reuters", "AFP", "AP"]],
    ["Undisclosed Source", ["Undisclosed Source"]],
    // A comma may be part of a name, and so may a stroke within a word.
    ["Hawar News, Syria", ["Hawar News, Syria"]],
    ["AP/Reuters", ["AP/Reuters"]],
    ["قناة الجزيرة؛ رويترز", ["قناة الجزيرة", "رويترز"]],
    ["MoH (Gaza; Khan Yunis); BBC", ["MoH (Gaza; Khan Yunis)", "BBC"]],
    ["", []],
    ["; ;", []],
    ["BBC; N/A; none", ["BBC"]],
    ["x".repeat(121), []],
    ["x".repeat(120), ["x".repeat(120)]],
  ])("“%s”", (cell, names) => expect(sourceNames(cell)).toEqual(names));

  it.each<[string, string[]]>([
    ["https://example.org/a?b=1;c=2|d", []],
    ["Reuters: https://example.org/a", ["Reuters"]],
    ["BBC (https://example.org/a); AFP", ["BBC", "AFP"]],
    ["BBC (via https://example.org/a ); AFP", ["BBC (via)", "AFP"]],
    ["MoH (report, https://example.org/a, p. 3)", ["MoH (report p. 3)"]],
    ["www.example.org; AFP", ["AFP"]],
    ["Telegram – t.me/somebody", ["Telegram – t.me/somebody"]],
  ])("leaves addresses out of “%s”", (cell, names) => expect(sourceNames(cell)).toEqual(names));
});
