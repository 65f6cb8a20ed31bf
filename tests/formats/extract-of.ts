import { select } from "../../src/explore/select.ts";
import { indexStory } from "../../src/explore/story-index.ts";
import type { View } from "../../src/explore/view.ts";
import type { Extract } from "../../src/formats/extract.ts";
import type { Story } from "../../src/story/records/story.ts";

export const LINK = "https://example.org/s/made/#type=protest&q=a+b";

/** What a view shows of a story, as the page hands it to an export. */
export const extractOf = (story: Story, view: View = {}, langs = ["en"]): Extract => {
  const { events, places } = select(indexStory(story), view);
  return {
    story,
    events,
    places,
    langs,
    link: LINK,
    linkTo: (kind, id) => `https://example.org/s/${story.id}/${kind.slice(0, 1)}/${id}/`,
  };
};
