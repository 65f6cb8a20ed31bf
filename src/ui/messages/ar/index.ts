import type { LanguageTexts } from "../shape/language.ts";
import { arBars } from "./bars.ts";
import { arEmbed } from "./embed.ts";
import { ar as late } from "./late.ts";
import { arNewVersion } from "./new-version.ts";
import { arOpening } from "./opening.ts";
import { ar as page } from "./page.ts";
import { arPicture } from "./picture.ts";
import { arRowFiles } from "./row-files.ts";
import { arRows } from "./rows.ts";

export const ar: LanguageTexts = {
  page,
  late,
  embed: arEmbed,
  newVersion: arNewVersion,
  opening: arOpening,
  picture: arPicture,
  rows: arRows,
  bars: arBars,
  rowFiles: arRowFiles,
};
