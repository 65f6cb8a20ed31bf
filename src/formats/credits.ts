import type { Source } from "../story/records/source.ts";
import { langOf, textOf, type Extract } from "./extract.ts";
import { WORDS } from "./words.ts";

/** What every file says about where it is from. */
export interface Credits {
  title: string;
  summary: string;
  /** BCP 47 tags of the languages that they are in. */
  titleLang: string;
  summaryLang: string;
  /** SPDX identifier. */
  licence: string;
  /** What that licence is for, and whose the quotes are: a sentence or two. */
  rights: string;
  /** One line each: publisher, title, date, address. */
  sources: string[];
  /** Empty for a story that has no address. */
  link: string;
}

const sourceLine = (extract: Extract, source: Source): string => {
  const { kind, publisher, title, published, url, inArticle } = source;
  return [
    publisher && textOf(extract, publisher),
    textOf(extract, title),
    published,
    inArticle || kind === "dataset" ? undefined : textOf(extract, WORDS.notInArticle),
    url,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
};

const rightsOf = (extract: Extract): string => {
  const { story, link } = extract;
  const licence = `${textOf(extract, link === "" ? WORDS.licence : WORDS.rights)}: ${story.license}.`;
  return link === "" && story.quotes.length === 0
    ? licence
    : `${licence} ${textOf(extract, WORDS.quotesOwned)}`;
};

/** Credits, licence and link of an extract. */
export const creditsOf = (extract: Extract): Credits => {
  const { story, link } = extract;
  return {
    title: textOf(extract, story.headline),
    summary: textOf(extract, story.summary),
    titleLang: langOf(extract, story.headline),
    summaryLang: langOf(extract, story.summary),
    licence: story.license,
    rights: rightsOf(extract),
    sources: story.sources.map((source) => sourceLine(extract, source)),
    link,
  };
};

/** How much of the story a file holds. */
export const shownLine = (extract: Extract): string =>
  `${textOf(extract, WORDS.shown)}: ${extract.events.length} / ${extract.story.events.length}`;

/** The credits as lines of plain text. */
export const creditLines = (extract: Extract): string[] => {
  const { title, summary, rights, sources, link } = creditsOf(extract);
  const word = (key: keyof typeof WORDS): string => textOf(extract, WORDS[key]);
  return [
    title,
    summary,
    "",
    ...(link === "" ? [] : [`${word("view")}: ${link}`]),
    rights,
    "",
    `${word("sources")}:`,
    ...sources.map((line) => `- ${line}`),
  ];
};
