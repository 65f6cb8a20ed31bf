import { isCause } from "./followers.ts";
import type { ParsedStory } from "./parse.ts";

/**
 * Whether `story.json`, by its name in the issues, could not be read so far that an event is left: what
 * is shown or written then would be empty. A story that has none and can be read is none of these.
 */
export const isLost = ({ story, issues }: ParsedStory, file: string): boolean =>
  story.events.length === 0 && issues.some((issue) => issue.file === file && isCause(issue));
