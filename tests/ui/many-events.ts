import { indexStory, type StoryIndex } from "../../src/explore/story-index.ts";
import { HILLAH_INDEX } from "../explore/hillah.ts";

/** A story of as many events as wanted, one a day from 2015 on, “Event 1” and so on. */
export const storyOf = (count: number): StoryIndex => {
  const [model] = HILLAH_INDEX.story.events;
  if (!model) throw new Error("The story has no event.");
  const events = Array.from({ length: count }, (_, i) => ({
    ...model,
    id: `event-${i + 1}`,
    title: { en: `Event ${i + 1}` },
    rel: [],
    when: {
      ...model.when,
      edtf: new Date(Date.UTC(2015, 0, 1 + i)).toISOString().slice(0, 10),
    },
  }));
  return indexStory({ ...HILLAH_INDEX.story, events, quotes: [], claims: [], notes: [] });
};
