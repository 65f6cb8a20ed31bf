import { describe, expect, it } from "vitest";
import { LANGUAGE_IDS } from "../../../src/ui/messages/index.ts";
import { TEXTS } from "./every-language.ts";

const km = { about: 1250, low: 1200, high: 1300, decimals: 0 };
const miles = { about: 4.5, low: 3.5, high: 5, decimals: 1 };

describe.each(LANGUAGE_IDS)("the late messages in %s", (id) => {
  const say = TEXTS[id].late;

  it("say a distance in both units, with its range", () => {
    const text = say.distance.about(km, miles);
    const figures = (text.match(/[\d٠-٩.٫]+/g) ?? []).filter((figure) => /[\d٠-٩]/.test(figure));
    expect(figures).toHaveLength(6);
  });
});

describe("the late messages", () => {
  it("show as many decimals as the doubt allows, and points for nothing else", () => {
    expect(TEXTS.en.late.distance.about(km, miles).replaceAll("\u2060", "")).toBe(
      "About 1250 km (1200–1300 km), or 4.5 miles (3.5–5.0 miles).",
    );
    expect(TEXTS.ar.late.distance.about(km, miles)).toContain("١٢٥٠ كم (من ١٢٠٠ إلى ١٣٠٠ كم)");
    expect(TEXTS.en.late.distance.atMost(km, miles)).toBe("No more than 1300 km, or 5.0 miles.");
  });

  it("count results", () => {
    expect([0, 1, 2].map(TEXTS.en.late.search.results)).toEqual([
      "No results",
      "1 result",
      "2 results",
    ]);
    expect([0, 1, 2, 3, 11].map(TEXTS.ar.late.search.results)).toEqual([
      "لا نتائج",
      "نتيجة واحدة",
      "نتيجتان",
      "٣ نتائج",
      "١١ نتيجة",
    ]);
  });
});
