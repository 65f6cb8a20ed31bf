import type { RecordKind } from "./view.ts";

/** What a page of its own is about. */
export type PageKind = "story" | RecordKind;

/** Path of a story's page from the site's root; it ends in a slash. */
export const storyPath = (story: string): string => `s/${story}/`;

/** Path of a record's share page: the letter of its kind, as in the link's `sel`, then its id. */
export const recordPath = (story: string, kind: RecordKind, id: string): string =>
  `${storyPath(story)}${kind.slice(0, 1)}/${id}/`;

/** Path of a story's page for frames of other sites. */
export const embedPath = (story: string): string => `embed/${story}/`;

/** Path of a story's oEmbed answer from the site's root. */
export const oembedPath = (story: string): string => `${embedPath(story)}oembed.json`;

/** Path of the page that says what issues' codes mean, and of what it says of one of them. */
export const ISSUES_PATH = "issues/";
export const issuePath = (code: string): string => `${ISSUES_PATH}#${code}`;
/** What an import says has codes of its own, some of them those of issues. */
export const remarkPath = (code: string): string => issuePath(`import-${code}`);

/** Path of the page for stories that readers open, from the site's root. */
export const OPEN_PATH = "open/";
