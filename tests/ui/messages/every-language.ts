import { LANGUAGE_IDS, type LanguageId } from "../../../src/ui/messages/index.ts";
import { speak } from "../../../src/ui/language.ts";
import { enEmbed } from "../../../src/ui/messages/en/embed.ts";
import { en as late } from "../../../src/ui/messages/en/late.ts";
import { enNewVersion } from "../../../src/ui/messages/en/new-version.ts";
import { enOpening } from "../../../src/ui/messages/en/opening.ts";
import { en as page } from "../../../src/ui/messages/en/page.ts";
import { enPicture } from "../../../src/ui/messages/en/picture.ts";
import { enRowFiles } from "../../../src/ui/messages/en/row-files.ts";
import { enBars } from "../../../src/ui/messages/en/bars.ts";
import { enRows } from "../../../src/ui/messages/en/rows.ts";
import type { LanguageTexts } from "../../../src/ui/messages/shape/language.ts";

const ENGLISH: LanguageTexts = {
  page,
  late,
  embed: enEmbed,
  newVersion: enNewVersion,
  opening: enOpening,
  picture: enPicture,
  rows: enRows,
  bars: enBars,
  rowFiles: enRowFiles,
};

/** All texts of every language. */
export const TEXTS = Object.fromEntries(
  await Promise.all(
    LANGUAGE_IDS.map(async (id) => [id, (await speak(id)).texts ?? ENGLISH] as const),
  ),
) as Record<LanguageId, LanguageTexts>;
