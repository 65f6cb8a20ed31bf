import type { LanguageId } from "../index.ts";
import { arEmbed } from "../ar/embed.ts";
import { enEmbed } from "../en/embed.ts";
import type { EmbedMessages } from "../shape/embed.ts";

/** The texts about embedding, for the parts that are fetched late. */
export const EMBED = { en: enEmbed, ar: arEmbed } as const satisfies Record<
  LanguageId,
  EmbedMessages
>;
