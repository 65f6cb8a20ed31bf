import { expect, it } from "vitest";
import { wordedDate } from "../../../src/explore/citation/dates.ts";

const WORDS = { about: "about {date}", unsure: "uncertain" };

it.each([
  ["2023-12-26", "2023-12-26"],
  ["2023-12-26~", "about 2023-12-26"],
  ["2023?", "2023 (uncertain)"],
  ["2023-12%", "about 2023-12 (uncertain)"],
  ["2023-12/2024-01", "2023-12/2024-01"],
])("the date %s of a source is cited as %s", (edtf, words) => {
  expect(wordedDate(edtf, WORDS)).toBe(words);
});
