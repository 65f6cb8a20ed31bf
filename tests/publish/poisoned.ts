import type { Story } from "../../src/story/records/story.ts";

/** Fields that hold free text: language maps, names, quoted words, dates as written, the licence. */
const TEXTS = new Set(
  ["en", "ar", "toponym", "title", "exact", "prefix", "suffix", "edtf", "stated"].concat([
    "published",
    "date",
    "license",
  ]),
);

const replaced = (value: unknown, text: string, key = ""): unknown => {
  if (typeof value === "string") return TEXTS.has(key) ? text : value;
  if (Array.isArray(value)) return value.map((one) => replaced(one, text));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, replaced(one, text, name)]),
  );
};

/** A story whose every free text is the same one. */
export const poisoned = (story: Story, text: string): Story => replaced(story, text) as Story;
