import { isCause } from "../../story/parse/followers.ts";
import type { ParsedStory } from "../../story/parse/parse.ts";
import { STORY_PARTS } from "./story-parts.ts";

/**
 * Whether its file could not be read so far that an event is left: what is shown then would be an
 * empty page. A story that has none and can be read is none of these.
 */
export const isLost = ({ story, issues }: ParsedStory): boolean =>
  story.events.length === 0 &&
  issues.some((issue) => issue.file === STORY_PARTS.story && isCause(issue));
