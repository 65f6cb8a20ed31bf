import type { Story } from "./records/story.ts";

/** What a new story is made from. */
export interface StarterFacts {
  id: string;
  lang: string;
  headline: string;
  articleTitle: string;
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

type StoryFile = Omit<Story, "places" | "types"> & { $schema: string };

/** `story.json` of a new story: one record of each kind that needs no article, to be overwritten. */
const storyFile = (facts: StarterFacts): StoryFile => {
  const { id, lang, headline, articleTitle, publisher, url, published, today, schemas } = facts;
  const text = (value: string): Record<string, string> => ({ [lang]: value });
  return {
    $schema: `${schemas}story.schema.json`,
    format: "dateline/1",
    id,
    lang,
    headline: text(headline),
    summary: text("What happened, in two sentences of your own."),
    article: {
      source: "article",
      textSha256: NO_HASH,
      normalization: "nfc-lf",
      unit: "codepoint",
      length: 1,
    },
    license: "CC-BY-4.0",
    revisions: [{ version: 1, date: today, summary: text("First published.") }],
    aliases: {},
    sources: [
      {
        id: "article",
        kind: "article",
        title: text(articleTitle),
        ...(publisher === undefined ? {} : { publisher: text(publisher) }),
        ...(url === undefined ? {} : { url }),
        ...(published === undefined ? {} : { published, publishedBasis: "stated" as const }),
        accessed: today,
        inArticle: true,
      },
    ],
    actors: [{ id: "mayor", name: text("Mayor of Exampleton"), type: "state-body" }],
    events: [
      {
        id: "first-event",
        title: text("The mayor speaks"),
        type: "statement",
        when: { edtf: today, tz: "Etc/UTC", precision: "day", basis: "article" },
        places: [{ place: "exampleton", role: "location", basis: "article" }],
        actors: [{ actor: "mayor", role: "speaker" }],
        description: text("What happened, in words of your own."),
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
const placesFile = ({ lang, schemas }: StarterFacts): object => ({
  $schema: `${schemas}places.schema.json`,
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      id: "exampleton",
      geometry: { type: "Point", coordinates: [-1.2345, 52.3456] },
      properties: {
        title: "Exampleton",
        names: [{ toponym: "Exampleton", lang }],
        kind: "town",
        precision: {
          level: "town",
          radiusM: 3000,
          basis: { [lang]: "Town level: the article names only the town." },
        },
      },
    },
  ],
});

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The two files of a new story, by name: valid, and empty of anything that looks proved. */
export const starterFiles = (facts: StarterFacts): Record<"story" | "places", string> => ({
  story: json(storyFile(facts)),
  places: json(placesFile(facts)),
});
