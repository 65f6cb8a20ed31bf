import type { Citation } from "./citation.ts";

const DAY = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;

/** A CSL date; what is no plain year, month or day is given as it is written. */
const cslDate = (edtf: string): object => {
  const [, year, month, day, mark] = DAY.exec(edtf) ?? [];
  if (year === undefined) return { literal: edtf };
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  return { "date-parts": [parts], ...(mark !== undefined && { circa: true }) };
};

/** CSL-JSON 1.0.2, as Zotero and citeproc read it: a list of one item. */
export const cslCitation = (citation: Citation): string => {
  const { key, title, container, site, lang, version, issued, basedOn, url, words } = citation;
  const item = {
    id: key,
    type: url === null ? "document" : "webpage",
    title,
    "container-title": container ?? undefined,
    publisher: site ?? undefined,
    genre: words.genre,
    version: version === null ? undefined : String(version),
    issued: issued === null ? undefined : cslDate(issued),
    accessed: url === null ? undefined : cslDate(citation.accessed),
    URL: url ?? undefined,
    language: lang,
    note: basedOn === null ? undefined : `${words.basedOn}: ${basedOn}`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
};
