import type { LangMap } from "../../story/records/text.ts";
import { inLanguage } from "../../story/text.ts";
import { recordWords, type RecordWords } from "../record-words.ts";
import { shorten } from "../shorten.ts";
import type { StoryIndex } from "../story-index.ts";
import type { RecordSelection } from "../view.ts";
import { wordedDate } from "./dates.ts";
import { CITATION_WORDS } from "./words.ts";

/** Longest title, in UTF-16 code units: a quote may be a paragraph. */
const MAX_TITLE = 160;

/** All that a citation can say, whatever its style. */
export interface Citation {
  /** Letters, digits and hyphens; the same for the same record. */
  key: string;
  title: string;
  /** The story's headline where one record of it is cited. */
  container: string | null;
  /** Who publishes the site, where that is known. A story names no author. */
  site: string | null;
  /** BCP 47 tag of the headline. */
  lang: string;
  version: number | null;
  /** EDTF date of the last revision. */
  issued: string | null;
  /** The article that the story is drawn from, its date in words where it is not exact. */
  basedOn: string | null;
  /** Day of access, ISO 8601. */
  accessed: string;
  /** `null` for what has no address that others can open. */
  url: string | null;
  words: Record<keyof typeof CITATION_WORDS, string>;
}

export interface CitationRequest {
  /** What is cited; the whole view where nothing is selected. */
  selection?: RecordSelection | undefined;
  /** `null` for what has no address that others can open. */
  url: string | null;
  accessed: string;
  site?: string | undefined;
  /** BCP 47 tags, the best first. */
  langs: readonly string[];
}

const titleOf = ({ text, verbatim, who }: RecordWords): string => {
  if (verbatim) return `“${shorten(text, MAX_TITLE, " […]")}” (${who ?? ""})`;
  if (who !== null) return `${who}: ${shorten(text, MAX_TITLE, "…")}`;
  return text;
};

const basisOf = (
  index: StoryIndex,
  say: (map: LangMap) => string,
  words: Citation["words"],
): string | null => {
  const source = index.source.get(index.story.article.source);
  if (!source) return null;
  const published = source.published && wordedDate(source.published, words);
  const parts = [say(source.title), source.publisher && say(source.publisher), published];
  return parts.filter((part) => part !== undefined).join(words.comma);
};

const keyOf = (story: string, selection: RecordSelection | undefined): string =>
  selection ? `${story}-${selection.kind}-${selection.id}` : story;

/** Of an event its title is cited, never one party's words about it. */
const citedTitle = (
  index: StoryIndex,
  selection: RecordSelection,
  langs: readonly string[],
): string => {
  const event = selection.kind === "event" ? index.event.get(selection.id)?.event : undefined;
  return event
    ? inLanguage(event.title, langs).text
    : titleOf(recordWords(index, selection, langs));
};

/** The citation of a view, or of the record that is selected. */
export const citationOf = (index: StoryIndex, request: CitationRequest): Citation => {
  const { selection, url, accessed, site, langs } = request;
  const say = (map: LangMap): string => inLanguage(map, langs).text;
  const headline = inLanguage(index.story.headline, langs);
  const revision = index.story.revisions.toSorted((a, b) => b.version - a.version)[0];
  const words = Object.fromEntries(
    Object.entries(CITATION_WORDS).map(([key, map]) => [key, say(map)]),
  ) as Citation["words"];
  return {
    key: keyOf(index.story.id, selection),
    title: selection ? citedTitle(index, selection, langs) : headline.text,
    container: selection ? headline.text : null,
    site: site ?? null,
    lang: headline.lang,
    version: revision?.version ?? null,
    issued: revision?.date ?? null,
    basedOn: basisOf(index, say, words),
    accessed,
    url,
    words,
  };
};
