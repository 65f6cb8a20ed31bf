import type { LanguageId } from "../index.ts";
import { arEmbed } from "./ar.ts";
import { enEmbed } from "./en.ts";
import type { EmbedMessages } from "./messages.ts";

/** The texts about embedding, for the parts that are fetched late. */
export const EMBED = { en: enEmbed, ar: arEmbed } as const satisfies Record<
  LanguageId,
  EmbedMessages
>;
