import type { Claim } from "../story/records/claim.ts";
import type { Event } from "../story/records/event.ts";
import type { Quote } from "../story/records/quote.ts";
import type { Source } from "../story/records/source.ts";
import { facet } from "../story/facets.ts";
import { recordPath } from "../explore/page-path.ts";
import { absolute } from "./base-url.ts";
import { partyName, sourceName } from "./in-words.ts";
import { placeThing } from "./place-json-ld.ts";
import type { Publication } from "./publication.ts";
import type { SharePage } from "./records.ts";
import { byKind, type Subject } from "./subject.ts";
import type { Thing } from "./thing.ts";

const ISO_DATE = /^-?\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** An EDTF date where it is an ISO 8601 date too; “about” and “since” have no place in schema.org. */
const isoDate = (edtf: string | undefined): string | undefined =>
  edtf !== undefined && ISO_DATE.test(edtf) ? edtf : undefined;

const sourceThing = (publication: Publication, source: Source | undefined): Thing | undefined =>
  source && {
    "@type": source.kind === "article" || source.kind === "news" ? "NewsArticle" : "CreativeWork",
    name: publication.tools.word(source.title).text,
    url: source.url,
    datePublished: isoDate(source.published),
    publisher: source.publisher && {
      "@type": "Organization",
      name: sourceName(publication, source),
    },
  };

/** Links of one record to another: by address where the site's is known, always by name. */
const eventLink = (publication: Publication, id: string): Thing | undefined => {
  const entry = publication.index.event.get(id);
  const path = recordPath(publication.index.story.id, "event", id);
  return (
    entry && {
      "@type": "Event",
      name: publication.tools.word(entry.event.title).text,
      url: absolute(publication.base, path),
    }
  );
};

/** Ids of the SPDX list that texts and data are given under. */
const SPDX =
  /^(CC0-1\.0|CC-BY(-NC)?(-ND|-SA)?-[1-4]\.\d(-[A-Z]{2,4})?|CC-PDDC|PDDL-1\.0|ODbL-1\.0|ODC-By-1\.0|OGL-UK-[1-3]\.0|OGL-Canada-2\.0|etalab-2\.0|MIT|Apache-2\.0)$/;

/** Where a licence of the SPDX list can be read; other words for one stand for themselves. */
const licenceOf = (licence: string): string =>
  SPDX.test(licence) ? `https://spdx.org/licenses/${licence}` : licence;

const articleThing = (publication: Publication): Thing => {
  const { story, source } = publication.index;
  const dates = story.revisions.map(({ date }) => isoDate(date)).filter((date) => date);
  return {
    "@type": "Article",
    headline: publication.tools.word(story.headline).text,
    abstract: publication.tools.word(story.summary).text,
    isBasedOn: sourceThing(publication, source.get(story.article.source)),
    license: licenceOf(story.license),
    datePublished: dates[0],
    dateModified: dates.at(-1),
    contentLocation: story.places
      .filter(({ geometry }) => geometry?.type === "Point")
      .map((place) => placeThing(publication, place)),
  };
};

const eventThing = (publication: Publication, { id, when, rel = [], ...event }: Event): Thing => {
  const { tools, index } = publication;
  const [from, to] = when.edtf.split("/");
  return {
    "@type": "Event",
    name: tools.word(event.title).text,
    description: tools.word(event.description).text,
    startDate: when.start ?? isoDate(from),
    endDate: when.end ?? isoDate(to),
    location: index.event.get(id)?.places.map((place) => placeThing(publication, place)),
    superEvent: rel
      .filter(({ type }) => type === "part-of")
      .map((one) => eventLink(publication, one.event)),
    subjectOf: sourceThing(publication, index.source.get(event.source)),
  };
};

const quotationThing = (publication: Publication, quote: Quote): Thing => {
  const { index, tools } = publication;
  const speaker = quote.speaker === null ? undefined : index.actor.get(quote.speaker);
  return {
    "@type": "Quotation",
    text: quote.selector[0].exact,
    spokenByCharacter: speaker && {
      "@type": speaker.type === "person" ? "Person" : "Organization",
      name: tools.word(speaker.name).text,
      sameAs: speaker.sameAs,
    },
    isPartOf: sourceThing(publication, index.source.get(quote.source)),
    about: quote.about.map((one) =>
      "event" in one ? eventLink(publication, one.event) : undefined,
    ),
  };
};

/** A claim as one party's, with where it appeared; whether it holds is for nobody here to say. */
const claimThing = (publication: Publication, claim: Claim): Thing => {
  const { index, tools } = publication;
  return {
    "@type": "Claim",
    name: tools.word(facet(claim.facet).label).text,
    text: tools.word(claim.text).text,
    author: { "@type": "Organization", name: partyName(publication, claim) },
    datePublished: isoDate(claim.stated),
    appearance: sourceThing(publication, index.source.get(claim.source)),
    about: eventLink(publication, claim.event),
  };
};

const thingOf = byKind<Thing>({
  story: articleThing,
  place: placeThing,
  event: eventThing,
  quote: quotationThing,
  claim: claimThing,
});

const languageOf = ({ tools }: Publication, subject: Subject): string | undefined => {
  if (subject.kind === "quote") return subject.record.lang;
  return subject.kind === "place" || subject.kind === "event" ? undefined : tools.lang;
};

/** A page's subject in schema.org's terms. */
export const jsonLd = (publication: Publication, { subject, path, picture }: SharePage): Thing => ({
  "@context": "https://schema.org",
  ...thingOf(publication, subject),
  inLanguage: languageOf(publication, subject),
  url: absolute(publication.base, path),
  image: picture ? absolute(publication.base, picture.path) : undefined,
});

/** JSON that may stand in a script element: nothing in it can end that, nor a line of script. */
export const scriptJson = (thing: Thing): string =>
  JSON.stringify(thing).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
