import fc from "fast-check";
import { expect, it } from "vitest";
import { restOf, tidy } from "../../src/import/texts.ts";
import { importText, reread } from "./import-text.ts";

it("keeps the rest of a text that is too long for a story in notes, and says where it was", () => {
  const text = `${"a".repeat(4998)} b${"c".repeat(7000)} end`;
  const { story, problems } = importText("a.csv", `title,date,notes\nA,2023,${text}\nB,2023,x\n`);
  expect(problems).toEqual([
    { code: "text-long", detail: "12004", row: 1, line: 2, column: "notes" },
  ]);
  const [event] = story?.events ?? [];
  const kept = [event?.description["en"], ...(story?.notes ?? []).map((note) => note.text["en"])];
  expect(kept.map((one) => one?.length)).toEqual([5000, 5000, 2008]);
  expect(story?.notes.map(({ about }) => about)).toEqual([
    { event: event?.id },
    { event: event?.id },
  ]);
  expect(kept.join("").replaceAll("…", "").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  expect(story && reread(story).issues).toEqual([]);
});

it("loses no character of any text", () => {
  const words = fc.string({
    unit: fc.constantFrom("a", "é", "😀", "ب"),
    maxLength: 16_000,
    size: "max",
  });
  fc.assert(
    fc.property(words, (text) => {
      const parts = [tidy(text), ...restOf(text)];
      expect(parts.join("").replaceAll("…", "")).toBe(text);
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(5000);
    }),
    { numRuns: 30 },
  );
});
