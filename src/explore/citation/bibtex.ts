import type { Citation } from "./citation.ts";

/**
 * BibTeX counts braces even behind a backslash, so a brace in a text is written by name: no text can
 * end its field.
 */
const SPECIALS: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
};

const escapeTex = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, " ")
    .replace(/[\\{}^~$&#_%]/g, (char) => SPECIALS[char] ?? char);

/** The address is taken as it stands; what would upset the braces is percent-encoded. */
const escapeUrl = (url: string): string =>
  url.toWellFormed().replace(/[\\{}\s\p{Cc}]/gu, (char) => encodeURIComponent(char));

/** biblatex reads EDTF as it stands; anything else would only be an error there. */
const edtfDate = (date: string | null): string | null =>
  date !== null && /^[\dX\-/.~?%]+$/.test(date) ? date : null;

/** Names that babel and polyglossia have for languages, by BCP 47 primary subtag. */
const LANGID: Record<string, string> = { en: "english", ar: "arabic" };

/** `@online` for biblatex, whose dates are EDTF and which wants an address there; BibTeX takes it for `@misc`. */
export const bibtexCitation = (citation: Citation): string => {
  const { key, title, container, site, lang, version, issued, basedOn, url, words } = citation;
  const langid = LANGID[lang.split("-")[0] ?? ""];
  const fields: [string, string | null | undefined][] = [
    // Twice in braces: styles must not change its letters.
    ["title", `{${escapeTex(title)}}`],
    ["maintitle", container === null ? null : `{${escapeTex(container)}}`],
    ["organization", site === null ? null : `{${escapeTex(site)}}`],
    ["date", edtfDate(issued)],
    ["version", version === null ? null : String(version)],
    ["type", escapeTex(words.genre)],
    ["note", basedOn === null ? null : escapeTex(`${words.basedOn}: ${basedOn}`)],
    ["url", url === null ? null : escapeUrl(url)],
    ["urldate", url === null ? null : edtfDate(citation.accessed)],
    ["langid", langid],
  ];
  const written = fields.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${url === null ? "misc" : "online"}{${key},`, ...written, "}", ""].join("\n");
};
