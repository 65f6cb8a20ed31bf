import { expect, it } from "vitest";
import { sentence } from "../../src/import/sentences.ts";

it.each([
  ["csv-empty", "Write the names of its columns into the first line"],
  ["rows-none", "Write a row for each event"],
  ["text-only", "Begin with a table of its events"],
  ["text-only", "dateline new"],
  ["too-deep", "Check its brackets or tags"],
  ["zip-invalid", "Get it again"],
  ["zip-damaged", "Get the zip again"],
  ["row-swapped", "say which column is which"],
] as const)("%s says what to do", (code, advice) => {
  expect(sentence({ code, detail: "" })).toContain(advice);
});
