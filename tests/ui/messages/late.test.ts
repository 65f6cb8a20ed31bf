import { describe, expect, it } from "vitest";
import { LANGUAGE_IDS } from "../../../src/ui/messages/index.ts";
import { LATE } from "../../../src/ui/messages/late/index.ts";

const textsIn = (tree: object): string[] =>
  Object.values(tree).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? textsIn(value) : [];
  });

const km = { about: 1250, low: 1200, high: 1300, decimals: 0 };
const miles = { about: 4.5, low: 3.5, high: 5, decimals: 1 };

describe.each(LANGUAGE_IDS)("the late messages in %s", (id) => {
  const say = LATE[id];

  it("leave no text empty", () => {
    expect(textsIn(say).length).toBeGreaterThan(20);
    for (const text of textsIn(say)) expect(text).toMatch(/\S/);
  });

  it("say a distance in both units, with its range", () => {
    const text = say.distance.about(km, miles);
    const figures = (text.match(/[\d٠-٩.٫]+/g) ?? []).filter((figure) => /[\d٠-٩]/.test(figure));
    expect(figures).toHaveLength(6);
  });
});

describe("the late messages", () => {
  it("show as many decimals as the doubt allows, and points for nothing else", () => {
    expect(LATE.en.distance.about(km, miles).replaceAll("\u2060", "")).toBe(
      "About 1250 km (1200–1300 km), or 4.5 miles (3.5–5.0 miles).",
    );
    expect(LATE.ar.distance.about(km, miles)).toContain("١٢٥٠ كم (من ١٢٠٠ إلى ١٣٠٠ كم)");
    expect(LATE.en.distance.atMost(km, miles)).toBe("No more than 1300 km, or 5.0 miles.");
  });

  it("count results", () => {
    expect([0, 1, 2].map(LATE.en.search.results)).toEqual(["No results", "1 result", "2 results"]);
    expect([0, 1, 2, 3, 11].map(LATE.ar.search.results)).toEqual([
      "لا نتائج",
      "نتيجة واحدة",
      "نتيجتان",
      "٣ نتائج",
      "١١ نتيجة",
    ]);
  });
});
