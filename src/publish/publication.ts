import type { ArchiveHead } from "../archive/head.ts";
import { indexStory, type StoryIndex } from "../explore/story-index.ts";
import type { Story } from "../story/records/story.ts";
import { languageTools, type LanguageTools, type Spoken } from "../ui/language.ts";
import type { PageMessages } from "../ui/messages/shape/pages.ts";
import { PAGE_TEXTS } from "../ui/messages/static-pages.ts";

/** Name of the site a page belongs to, where services show one. */
export const SITE_NAME = "Dateline";

/** A story as it is published: indexed once, in one language, for a site at one address. */
export interface Publication {
  index: StoryIndex;
  spoken: Spoken;
  tools: LanguageTools;
  words: PageMessages;
  /** Absolute address of the site's root, with a slash at its end; `null` where it is not known. */
  base: string | null;
  /** Where it is an archive: how many events it has, and when they were. The index has none of them. */
  archive: Pick<ArchiveHead, "rows" | "events" | "days"> | null;
}

export const publicationOf = (
  story: Story,
  spoken: Spoken,
  base: string | null,
  archive: Publication["archive"] = null,
): Publication => ({
  index: indexStory(story),
  spoken,
  tools: languageTools(spoken),
  words: PAGE_TEXTS[spoken.lang],
  base,
  archive,
});
