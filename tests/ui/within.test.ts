import { describe, expect, it } from "vitest";
import { DEFAULT_LANGUAGE, languageTools, speak } from "../../src/ui/language.ts";

const english = languageTools(DEFAULT_LANGUAGE);
const arabic = languageTools(await speak("ar"));
const isolated = (text: string): string => `\u2068${text}\u2069`;

describe("a text within a sentence", () => {
  it("is isolated where it could upset the line, not where its letters run along with it", () => {
    expect(english.within({ en: "Mosul" })).toBe("Mosul");
    expect(english.within({ und: "Séisme, Überlingen" })).toBe("Séisme, Überlingen");
    expect(english.within({ und: "Mosul الموصل" })).toBe(isolated("Mosul الموصل"));
    expect(english.within({ ar: "الموصل" })).toBe(isolated("الموصل"));
    expect(arabic.within({ und: "Mosul" })).toBe(isolated("Mosul"));
    expect(arabic.within({ ar: "04-gharaq.csv" })).toBe(isolated("04-gharaq.csv"));
    expect(arabic.within({ ar: "2023" })).toBe("2023");
  });
});
