import type { Collection, Story } from "../records/story.ts";

/** What stands in for a header field that is missing or wrong. */
export const standIns = (id: string): Omit<Story, Collection> => ({
  format: "dateline/1",
  id,
  lang: "en",
  headline: { en: id },
  summary: {},
  article: {
    source: "",
    textSha256: "",
    normalization: "nfc-lf",
    unit: "codepoint",
    length: 0,
  },
  license: "",
  revisions: [],
  aliases: {},
});
