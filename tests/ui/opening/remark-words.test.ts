import { describe, expect, it } from "vitest";
import { DEFAULT_LANGUAGE, languageTools, speak } from "../../../src/ui/language.ts";
import { openingMessages } from "../../../src/ui/opening/opening-messages.ts";
import { remarkWords } from "../../../src/ui/opening/remark-words.ts";
import type { TableRemark } from "../../../src/ui/opening/table-choice.ts";

const ARABIC = await speak("ar");

const words = (remark: Partial<TableRemark>, spoken = DEFAULT_LANGUAGE): string =>
  remarkWords(
    { code: "x", says: { en: "It was left out.", ar: "لم يُدرج." }, detail: "", ...remark },
    openingMessages(spoken),
    languageTools(spoken),
  );

describe("a remark on a file", () => {
  it("says where, what, and what was found", () => {
    expect(words({ line: 5, column: "lat", detail: "136.2" })).toBe(
      "line 5, \u2068lat\u2069: It was left out. Found: 136.2",
    );
    expect(words({ row: 7 })).toBe("row 7: It was left out.");
    expect(words({})).toBe("It was left out.");
  });

  it("says how many more like it a shape has", () => {
    const remark = { line: 5, detail: "182,0", nearest: "-178,0", further: 30 };
    expect(words(remark)).toMatch(/Found: 182,0 Did you mean -178,0\? and 30 more$/);
    expect(words(remark, ARABIC)).toMatch(/و٣٠ غيرها$/);
  });

  it("parts where it is as the reader’s language does", () => {
    expect(words({ line: 5, column: "lat" }, ARABIC)).toBe("السطر ٥، \u2068lat\u2069: لم يُدرج.");
  });

  it("says line and column of a mistake in JSON, not that they were found", () => {
    expect(words({ code: "json-invalid", line: 3, character: 59 })).toBe(
      "line 3, column 59: It was left out.",
    );
  });

  it("says the place within JSON, what was expected, and what is nearest", () => {
    const remark = {
      line: 5,
      character: 48,
      path: "/features/1/geometry/type",
      detail: '"Pont"',
      expected: "[longitude, latitude]",
      nearest: "Point",
    };
    expect(words(remark)).toBe(
      'line 5, column 48, \u2068/features/1/geometry/type\u2069: It was left out. Expected: [longitude, latitude] Found: "Pont" Did you mean Point?',
    );
    expect(words(remark, ARABIC)).toContain("هل تقصد \u2068Point\u2069؟");
  });

  it("does not pass a size off as what was found", () => {
    expect(words({ code: "zip-invalid", detail: "11" })).toBe("It was left out.");
  });

  it("names fields that columns may be by what they are called here", () => {
    const meant = [
      { column: "up", label: { en: "Latitude", ar: "خط العرض" } },
      { column: "across", label: { en: "Longitude", ar: "خط الطول" } },
    ];
    expect(words({ meant })).toBe(
      "It was left out. Did you mean \u2068up\u2069 = Latitude, \u2068across\u2069 = Longitude?",
    );
    expect(words({ meant }, ARABIC)).toContain("\u2068up\u2069 = خط العرض، ");
  });
});
