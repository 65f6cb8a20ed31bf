import type { Citation } from "./citation.ts";
import { wordedDate } from "./dates.ts";

/** A sentence with one full stop, whatever the text ends with. */
const sentence = (text: string): string => (/[.!?…؟][”"']?$/u.test(text) ? text : `${text}.`);

/** Dates in figures, as ISO 8601 has them. */
const DATES = /(?<!\d)\d{4}(?:-\d\d){1,2}(?!\d)/g;

/**
 * One paragraph, dates as ISO 8601; nothing stands behind the address, so that it can be copied. The
 * day of access belongs to the address.
 */
export const plainCitation = (citation: Citation): string => {
  const { title, container, site, version, issued, basedOn, accessed, url, words } = citation;
  const date = (figures: string): string => words.date.replace("{date}", () => figures);
  const edition = [
    site,
    words.genre,
    version === null ? null : `${words.version} ${version}`,
    issued === null ? null : wordedDate(issued, words).replace(DATES, date),
  ];
  return [
    sentence(title),
    container === null ? null : sentence(`${words.inside}: ${container}`),
    sentence(edition.filter((part) => part !== null).join(words.comma)),
    basedOn === null ? null : sentence(`${words.basedOn}: ${basedOn.replace(DATES, date)}`),
    url === null ? null : `${words.accessed} ${date(accessed)}: ${url}`,
  ]
    .filter((part) => part !== null)
    .join(" ");
};
