import { expect, it } from "vitest";
import { failureLines, failureWords } from "../../../src/app/opening/failure-words.ts";
import { FetchProblem } from "../../../src/app/opening/fetch-problem.ts";
import { DEFAULT_LANGUAGE, languageTools, speak } from "../../../src/ui/language.ts";
import { openingMessages } from "../../../src/ui/opening/opening-messages.ts";

const spoken = [DEFAULT_LANGUAGE, await speak("ar")];
const AT = "https://a.example/floods/story.json";

it.each(["missing", "refused", "tooLarge", "noAnswer"] as const)(
  "names the file that did not come, in every language: %s",
  (trouble) => {
    for (const language of spoken) {
      const say = openingMessages(language);
      const fetching = new FetchProblem(trouble, AT, 404);
      const failed = { why: "not-fetched", detail: "x", problems: [], fetching } as const;
      const lines = failureLines(say, failed, languageTools(language));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(AT);
      expect(lines[0]).not.toContain("undefined");
    }
  },
);

it("names the file that nothing came of", () => {
  const say = openingMessages(DEFAULT_LANGUAGE);
  const words = (why: "empty" | "too-large" | "not-readable" | "nothing-known", detail = "a.csv") =>
    failureWords(say, { why, detail, problems: [] });
  expect(words("nothing-known", "photo.png")).toMatch(/among what was given: photo\.png$/);
  expect(words("nothing-known", "")).toMatch(/among what was given\.$/);
  expect(words("empty")).toBe("“a.csv” is empty.");
  expect(words("not-readable")).toBe("“a.csv” could not be read.");
  expect(words("too-large")).toContain("1 GB of a table and 20 million characters");
});
