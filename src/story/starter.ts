import { precisionOf } from "./edtf-precision.ts";
import { parseEdtf } from "./edtf.ts";
import type { Story } from "./records/story.ts";
import { starterTexts } from "./starter-texts.ts";

/** What a new story is made from. */
export interface StarterFacts {
  id: string;
  lang: string;
  headline?: string | undefined;
  articleTitle?: string | undefined;
  publisher?: string | undefined;
  url?: string | undefined;
  /** EDTF. */
  published?: string | undefined;
  /** EDTF: the day it is made. */
  today: string;
  /** Where the JSON Schemas are, as seen from the story's folder; ends in a slash. */
  schemas: string;
}

/** Until the article's text is there: no text has this hash, so nobody takes it for proved. */
const NO_HASH = "0".repeat(64);

/** The event is no later than the article that tells of it. */
const dayOf = (edtf: string): Pick<Story["events"][number]["when"], "edtf" | "precision"> => {
  const date = parseEdtf(edtf);
  return { edtf, precision: date ? precisionOf(date) : "day" };
};

type StoryFile = Omit<Story, "places" | "types"> & { $schema: string };

/** `story.json` of a new story: one record of each kind that needs no article, to be overwritten. */
const storyFile = (facts: StarterFacts): StoryFile => {
  const { id, lang, headline, articleTitle, publisher, url, published, today, schemas } = facts;
  const { own, texts } = starterTexts(lang);
  const text = (value: string): Record<string, string> => ({ [lang]: value });
  const start = (value: string): Record<string, string> => ({ [own]: value });
  const title = (said: string | undefined, otherwise: string): Record<string, string> =>
    said === undefined ? start(otherwise) : text(said);
  return {
    $schema: `${schemas}story.schema.json`,
    format: "dateline/1",
    id,
    lang,
    headline: title(headline, texts.headline),
    summary: start(texts.summary),
    article: {
      source: "article",
      textSha256: NO_HASH,
      normalization: "nfc-lf",
      unit: "codepoint",
      length: 1,
    },
    license: "CC-BY-4.0",
    revisions: [{ version: 1, date: today, summary: start(texts.first) }],
    aliases: {},
    sources: [
      {
        id: "article",
        kind: "article",
        title: title(articleTitle, texts.article),
        ...(publisher === undefined ? {} : { publisher: text(publisher) }),
        ...(url === undefined ? {} : { url }),
        ...(published === undefined ? {} : { published, publishedBasis: "stated" as const }),
        accessed: today,
        inArticle: true,
      },
    ],
    actors: [{ id: "mayor", name: start(texts.mayor), type: "state-body" }],
    events: [
      {
        id: "first-event",
        title: start(texts.speaks),
        type: "statement",
        when: { ...dayOf(published ?? today), tz: "Etc/UTC", basis: "article" },
        places: [{ place: "exampleton", role: "location", basis: "article" }],
        actors: [{ actor: "mayor", role: "speaker" }],
        description: start(texts.happened),
        source: "article",
      },
    ],
    quotes: [],
    claims: [],
    notes: [],
    unmapped: [],
  };
};

/** `places.geojson` of a new story. */
const placesFile = ({ lang, schemas }: StarterFacts): object => {
  const { own, texts } = starterTexts(lang);
  return {
    $schema: `${schemas}places.schema.json`,
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: "exampleton",
        geometry: { type: "Point", coordinates: [-1.2345, 52.3456] },
        properties: {
          title: texts.place,
          names: [{ toponym: texts.place, lang: own }],
          kind: "town",
          precision: {
            level: "town",
            radiusM: 3000,
            basis: { [own]: texts.basis },
          },
        },
      },
    ],
  };
};

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The two files of a new story, by name: valid, and empty of anything that looks proved. */
export const starterFiles = (facts: StarterFacts): Record<"story" | "places", string> => ({
  story: json(storyFile(facts)),
  places: json(placesFile(facts)),
});
