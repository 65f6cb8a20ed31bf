import { make as csvRowHuge } from "../fixtures/bad-import/csv-row-huge/make.ts";
import { make as jsonUnread } from "../fixtures/bad-import/json-unread/make.ts";
import { make as sourcesMany } from "../fixtures/bad-import/sources-many/make.ts";
import { make as storyBeside } from "../fixtures/bad-import/story-beside/make.ts";
import { make as tooLarge } from "../fixtures/bad-import/too-large/make.ts";

type Make = () => Readonly<Record<string, string | Uint8Array>>;

/** What makes the files, by their paths, of codes that no small file shows. */
export const MADE_IMPORTS: Readonly<Record<string, Make>> = {
  "csv-row-huge": csvRowHuge,
  "json-unread": jsonUnread,
  "sources-many": sourcesMany,
  "story-beside": storyBeside,
  "too-large": tooLarge,
};
