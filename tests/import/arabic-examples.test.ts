import { describe, expect, it } from "vitest";
import { SENTENCES } from "../../src/import/sentences.ts";

/** What stands in an isolate, and what begins with a Latin letter, keeps its order in an Arabic line. */
const KEPT = /\u2066[^\u2069]*\u2069|\u200E\S+|[A-Za-z][\x20-\x7E]*/g;

/** After an Arabic letter: numbers joined by what is no part of them, and signs before them (UAX #9, W2 to W7). */
const TURNED = /\d[\d.]*(?:[-–°+] ?|,? )\d|[-−]+[\d·]/;

const turned = (sentence: string): string | undefined =>
  TURNED.exec(sentence.replace(KEPT, "·"))?.[0];

describe("examples in Arabic sentences", () => {
  it.each(["مثل 36°11′24″N", "مثل 2023-12-26", "من −90", "حدّد --map", "0, 0 في"])(
    "%s would be turned round",
    (sentence) => expect(turned(sentence)).toBeDefined(),
  );

  it("keep their order", () => {
    const all = Object.entries(SENTENCES).map(([code, { ar = "" }]) => [code, turned(ar)]);
    expect(all.filter(([, one]) => one !== undefined)).toEqual([]);
  });
});
