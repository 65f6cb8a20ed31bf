import { useLanguage, type Spoken } from "../language.ts";
import { enEmbed } from "../messages/en/embed.ts";
import type { EmbedMessages } from "../messages/shape/embed.ts";

/** The texts about frames in a language; for parts of the page that are fetched late. */
export const embedMessages = ({ texts }: Spoken): EmbedMessages => texts?.embed ?? enEmbed;

/** The texts about frames in the reader's language. */
export const useEmbedMessages = (): EmbedMessages => embedMessages(useLanguage());
