import { notesOn, type EventEntry, type StoryIndex } from "../../explore/story-index.ts";
import type { Claim } from "../../story/records/claim.ts";
import type { Event } from "../../story/records/event.ts";
import type { Place } from "../../story/records/place.ts";
import type { Quote } from "../../story/records/quote.ts";
import type { Source } from "../../story/records/source.ts";
import { otherNames, placeNames } from "../../story/text.ts";
import { Disputes } from "../../ui/story/Disputes.tsx";
import { EventDetails } from "../../ui/story/EventDetails.tsx";
import { EventMeta } from "../../ui/story/EventMeta.tsx";
import { Notes } from "../../ui/story/Notes.tsx";
import { OtherNames } from "../../ui/story/OtherNames.tsx";
import { PlacePrecision } from "../../ui/story/PlacePrecision.tsx";
import { QuoteBlock } from "../../ui/story/QuoteBlock.tsx";
import { Words } from "../../ui/Words.tsx";
import { dateInWords } from "../../ui/dates.ts";
import type { SharePage } from "../records.ts";
import type { Site } from "../site.ts";
import { RecordBody } from "./RecordBody.tsx";
import { StatedMark } from "./StatedMark.tsx";

interface BodyProps<T> {
  site: Site;
  page: SharePage;
  record: T;
}

/** Sources by their ids, each once. */
const sourcesOf = (index: StoryIndex, ids: readonly (string | undefined)[]): Source[] => [
  ...new Set(ids.flatMap((id) => (id === undefined ? [] : (index.source.get(id) ?? [])))),
];

const sourceIds = ({ event, quotes, claims }: EventEntry): (string | undefined)[] => [
  event.source,
  event.when.source,
  ...quotes.map(({ source }) => source),
  ...claims.map(({ source }) => source),
];

export function PlaceBody({ site, page, record: place }: BodyProps<Place>) {
  const { index, words, tools } = site.publication;
  const { precision, coordinates } = place.properties;
  const names = placeNames(place);
  const hasOthers = otherNames(names, tools.word(names).lang).length > 0;
  const entries = index.events.filter(({ places }) => places.includes(place));
  const ids = [...entries.flatMap(sourceIds), precision.source, coordinates?.source];
  return (
    <RecordBody
      {...{ site, page }}
      sources={sourcesOf(index, ids)}
      heading={<Words of={names} unmarked />}
    >
      {hasOthers && (
        <p>
          <OtherNames place={place} />
        </p>
      )}
      <p>
        {words.howExact}: <PlacePrecision place={place} />
      </p>
      <Notes notes={notesOn(index, "place", place.id)} index={index} />
      {entries.map((entry) => (
        <section key={entry.event.id}>
          <h2>
            <Words of={entry.event.title} />
          </h2>
          <EventMeta entry={entry} index={index} />
          <EventDetails {...{ entry, index }} focus={{}} open heading="h3" />
        </section>
      ))}
    </RecordBody>
  );
}

export function EventBody({ site, page, record: event }: BodyProps<Event>) {
  const { index } = site.publication;
  const entry = index.event.get(event.id);
  if (!entry) return null;
  return (
    <RecordBody
      {...{ site, page }}
      sources={sourcesOf(index, sourceIds(entry))}
      heading={<Words of={event.title} />}
    >
      <EventMeta entry={entry} index={index} />
      <EventDetails {...{ entry, index }} focus={{}} open withPlaces heading="h2" />
    </RecordBody>
  );
}

export function QuoteBody({ site, page, record: quote }: BodyProps<Quote>) {
  const { index, words } = site.publication;
  const entries = quote.about.flatMap((one) =>
    "event" in one ? (index.event.get(one.event) ?? []) : [],
  );
  return (
    <RecordBody {...{ site, page }} sources={sourcesOf(index, [quote.source])}>
      <QuoteBlock quote={quote} index={index} />
      {entries.length > 0 && (
        <section aria-labelledby="about">
          <h2 id="about">{words.belongsTo}</h2>
          {entries.map((entry) => (
            <section key={entry.event.id}>
              <h3>
                <Words of={entry.event.title} />
              </h3>
              <EventMeta entry={entry} index={index} />
              <p>
                <Words of={entry.event.description} />
              </p>
            </section>
          ))}
        </section>
      )}
    </RecordBody>
  );
}

export function ClaimBody({ site, page, record: claim }: BodyProps<Claim>) {
  const { index, words, tools } = site.publication;
  const { say, lang } = tools;
  const entry = index.event.get(claim.event);
  const source = index.source.get(claim.source);
  const evidence = claim.evidence.flatMap((id) => index.quote.get(id) ?? []);
  const disputes = (entry?.disputes ?? []).filter(({ facet }) => facet === claim.facet);
  const ids = disputes.flatMap(({ current, earlier }) => [...current, ...earlier]);
  const sources = sourcesOf(index, [claim.source, ...ids.map((one) => one.source)]);
  return (
    <RecordBody {...{ site, page, sources }}>
      <p>
        <Words of={claim.text} />
      </p>
      <p>
        {say.saidAt(dateInWords(claim.stated, "UTC", lang, say))} · <StatedMark source={source} />
      </p>
      <Notes notes={notesOn(index, "claim", claim.id)} index={index} />
      {evidence.length > 0 && (
        <section aria-labelledby="evidence">
          <h2 id="evidence">{words.evidence}</h2>
          {evidence.map((quote) => (
            <QuoteBlock key={quote.id} quote={quote} index={index} />
          ))}
        </section>
      )}
      {entry && (
        <section aria-labelledby="event">
          <h2 id="event">
            <Words of={entry.event.title} />
          </h2>
          <EventMeta entry={entry} index={index} />
          <h3>{say.statements}</h3>
          <Disputes disputes={disputes} index={index} selectedClaim={claim.id} />
        </section>
      )}
    </RecordBody>
  );
}
