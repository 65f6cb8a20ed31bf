import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHash, writeHash } from "../../../src/explore/link/hash.ts";
import { PARAMS } from "../../../src/explore/link/params.ts";
import { anyView } from "./samples.ts";

const KEYS = [...PARAMS.map(({ key }) => key), "v", "x"];

const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

/** A good link with one stretch of it cut out and something else put in. */
const nearMiss = fc
  .tuple(anyView, fc.nat(), fc.nat({ max: 5 }), fc.string({ unit: "binary", maxLength: 4 }))
  .map(([view, at, length, put]) => {
    const hash = writeHash(view);
    const start = at % (hash.length + 1);
    return hash.slice(0, start) + put + hash.slice(start + length);
  });

const GRAMMAR = [
  "%",
  "%4",
  "%zz",
  "%C0",
  "%E2%82",
  "%00",
  "=",
  "&",
  "+",
  ",",
  "/",
  "..",
  "-",
  "p:",
];
const SCRIPTS = [
  "<script>alert(1)</script>",
  "javascript:alert(1)",
  '"><img src=x onerror=alert(1)>',
  "__proto__",
  "constructor",
];

const pieces = fc
  .array(fc.constantFrom(...GRAMMAR, ...SCRIPTS, ...KEYS, "2023", "1"), { maxLength: 20 })
  .map((all) => all.join(""));

const long = fc
  .tuple(fc.constantFrom(...KEYS), fc.string({ minLength: 1, maxLength: 10 }))
  .map(([key, text]) => `#${key}=${text.repeat(Math.ceil(10_000 / text.length))}`);

const KINDS = {
  "random text": fc.string({ unit: "binary", maxLength: 100 }),
  "binary code units": codeUnits,
  "near misses": nearMiss,
  "percent garbage and script text": pieces,
  "script text as a value": fc
    .tuple(fc.constantFrom(...KEYS), fc.constantFrom(...SCRIPTS))
    .map(([key, text]) => `#${key}=${text}`),
};

/** What may be asked of any hash: it reads, and its canonical form says the same. */
const reads = (hash: string): void => {
  const { view, problems } = readHash(hash);
  const canonical = writeHash(view);
  expect(readHash(canonical)).toEqual({ view, problems: [] });
  expect(writeHash(readHash(canonical).view)).toBe(canonical);
  for (const { key, value } of problems) {
    expect(KEYS).toContain(key);
    expect(Array.from(value).length).toBeLessThanOrEqual(81);
  }
};

describe("a broken link", () => {
  it.each(Object.entries(KINDS))(
    "never throws and has one canonical form: %s",
    (_, junk) => {
      fc.assert(fc.property(junk, reads), { numRuns: 2_500 });
    },
    60_000,
  );

  it("never throws and has one canonical form: 10 kB in one value", () => {
    fc.assert(fc.property(long, reads), { numRuns: 300 });
  }, 60_000);
});
