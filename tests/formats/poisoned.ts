import type { Story } from "../../src/story/records/story.ts";

/** Fields of free text: those of a language map, names, quoted words, dates as written, licence. */
const TEXT_FIELDS = new Set([
  ...["en", "ar", "toponym", "title", "exact", "prefix", "suffix"],
  ...["edtf", "stated", "published", "license", "tz", "identifier"],
]);

const poison = (value: unknown, text: string, key = ""): unknown => {
  if (typeof value === "string") return TEXT_FIELDS.has(key) ? text : value;
  if (Array.isArray(value)) return value.map((one) => poison(one, text));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, poison(one, text, name)]),
  );
};

/** A story with one text in every field of free text. */
export const poisonedStory = (original: Story, text: string): Story => {
  const story = poison(original, text) as Story;
  return {
    ...story,
    events: story.events.map((event) => ({ ...event, when: { ...event.when, tz: "UTC" } })),
  };
};
