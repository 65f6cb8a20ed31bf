import type { BarMessages } from "./bars.ts";
import type { EmbedMessages } from "./embed.ts";
import type { LateMessages } from "./late.ts";
import type { NewVersionMessages } from "./new-version.ts";
import type { OpeningMessages } from "./opening.ts";
import type { Messages } from "./page.ts";
import type { PictureMessages } from "./picture.ts";
import type { RowFileMessages } from "./row-files.ts";
import type { RowMessages } from "./rows.ts";

/**
 * Every text of the interface in one language: what a language's file holds. Only those of the
 * default language come with the parts of the page that say them.
 */
export interface LanguageTexts {
  page: Messages;
  late: LateMessages;
  embed: EmbedMessages;
  newVersion: NewVersionMessages;
  opening: OpeningMessages;
  rows: RowMessages;
  bars: BarMessages;
  rowFiles: RowFileMessages;
  /** On a saved picture of the map. */
  picture: PictureMessages;
  /** Labels of the core's tables (event types, facets, filters …) that lack this language, by their English. */
  labels?: Readonly<Record<string, string>>;
}
