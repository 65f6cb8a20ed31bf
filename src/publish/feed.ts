import { storyPath } from "../explore/page-path.ts";
import { newestRevisions } from "../explore/revisions.ts";
import { parseEdtf, resolveEdtf } from "../story/edtf.ts";
import { absolute } from "./base-url.ts";
import { SITE_NAME, type Publication } from "./publication.ts";
import { xmlText } from "./xml.ts";

/** Path of a story's feed from the site's root. */
export const feedPath = (story: string): string => `${storyPath(story)}feed.xml`;

/** The first instant of a date, as Atom needs one (RFC 3339). */
const instant = (edtf: string): string => {
  const date = parseEdtf(edtf);
  const { earliest, latest } = date
    ? resolveEdtf(date, "UTC")
    : { earliest: -Infinity, latest: Infinity };
  const at = Number.isFinite(earliest) ? earliest : Number.isFinite(latest) ? latest : 0;
  return new Date(at).toISOString();
};

/** A story's revisions as an Atom 1.0 feed (RFC 4287), the newest first; `null` without an address. */
export const feed = ({ base, index, tools, words }: Publication): string | null => {
  if (base === null) return null;
  const { id, headline } = index.story;
  const page = xmlText(absolute(base, storyPath(id)) ?? "");
  const self = xmlText(absolute(base, feedPath(id)) ?? "");
  const newest = newestRevisions(index.story);
  const entries = newest.map(({ version, date, summary }) => {
    const updated = instant(date);
    return [
      "  <entry>",
      `    <id>${page}#revision-${version}</id>`,
      `    <title>${xmlText(words.revision(tools.figure(version)))}</title>`,
      `    <link rel="alternate" href="${page}"/>`,
      `    <updated>${updated}</updated>`,
      `    <summary xml:lang="${xmlText(tools.word(summary).lang)}">${xmlText(tools.word(summary).text)}</summary>`,
      "  </entry>",
    ].join("\n");
  });
  const updated = newest
    .map(({ date }) => instant(date))
    .sort()
    .at(-1);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(tools.lang)}">`,
    `  <id>${self}</id>`,
    `  <title>${xmlText(words.feedTitle(tools.within(headline)))}</title>`,
    `  <author><name>${SITE_NAME}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${self}"/>`,
    `  <link rel="alternate" type="text/html" href="${page}"/>`,
    `  <updated>${updated ?? instant("")}</updated>`,
    ...entries,
    "</feed>",
    "",
  ].join("\n");
};
