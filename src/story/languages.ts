import type { Story } from "./records/story.ts";
import { placeNames } from "./text.ts";

/** Languages in which a story has texts of its own or names of places: BCP 47 tags, its own language first. */
export const languagesOf = (story: Story): string[] => {
  const { headline, summary, types, actors, events, claims, places } = story;
  const maps = [
    headline,
    summary,
    ...types.map(({ label }) => label),
    ...actors.map(({ name }) => name),
    ...events.flatMap(({ title, description }) => [title, description]),
    ...claims.map(({ text }) => text),
    ...places.map(placeNames),
  ];
  const found = new Set(maps.flatMap((map) => Object.keys(map)));
  found.delete("und");
  return [...found].sort((a, b) => Number(b === story.lang) - Number(a === story.lang));
};
