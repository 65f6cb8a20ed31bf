import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { LANGUAGE_PATTERN } from "../../../src/story/language-tag.ts";
import { patternInWords } from "../../../src/story/parse/explain.ts";
import { ID_PATTERN } from "../../../src/story/records/text.ts";

const RECORDS = "src/story/records";

/** Those that stand in the schemas of records by themselves. */
const written = readdirSync(RECORDS)
  .flatMap((name) => readFileSync(`${RECORDS}/${name}`, "utf8").match(/regex\(\/.+?\/\)/g) ?? [])
  .map((found) => found.slice("regex(".length, -1));

it.each([...new Set([...written, String(ID_PATTERN), String(LANGUAGE_PATTERN)])])(
  "what %s asks for is said in words",
  (pattern) => {
    expect(patternInWords(pattern)).toMatch(/^[^[\]^$]+$/);
  },
);
