import { mainDispute } from "../../explore/main-dispute.ts";
import { notesOn, type StoryIndex } from "../../explore/story-index.ts";
import { facet } from "../../story/facets.ts";
import type { Claim } from "../../story/records/claim.ts";
import type { Event } from "../../story/records/event.ts";
import type { Place } from "../../story/records/place.ts";
import type { Quote } from "../../story/records/quote.ts";
import { otherNames, placeNames } from "../../story/text.ts";
import { typeIn } from "../../story/types-of.ts";
import { dateInWords } from "../../ui/dates.ts";
import { drawnInWords } from "../../ui/precision-words.ts";
import { partyName, placeName, speakerName, when } from "../in-words.ts";
import type { Publication } from "../publication.ts";
import { byKind } from "../subject.ts";
import {
  headline,
  kicker,
  line,
  secondName,
  stacked,
  strong,
  textBlock,
  typeBlock,
  words,
  type MakeBlock,
} from "./blocks.ts";
import { INK } from "./canvas.ts";
import { isExtentShown } from "./nearness.ts";

const storyPanel = ({ index, tools }: Publication): MakeBlock[] => {
  const main = mainDispute(index);
  return [
    textBlock(headline(tools.within(index.story.headline))),
    textBlock(line(tools.within(index.story.summary), 6), 20),
    ...(main
      ? [
          textBlock(
            strong(
              `${tools.say.differ}: ${tools.within(facet(main.dispute.facet).label)}`,
              INK.warn,
            ),
            20,
          ),
        ]
      : []),
  ];
};

/** A place's names in other languages than the one it is headed by. */
const secondNames = ({ tools }: Publication, place: Place): string[] => {
  const names = placeNames(place);
  return otherNames(names, tools.word(names).lang).map(([, name]) => name);
};

/** How many events of a place are named. */
const NAMED = 2;

const eventLines = (
  { tools, words: say }: Publication,
  events: readonly StoryIndex["events"][number][],
): MakeBlock[] => {
  const more = events.length - NAMED;
  return [
    ...events
      .slice(0, NAMED)
      .map(({ event, type }) => typeBlock(type, tools.within(event.title), 16)),
    ...(more > 0 ? [textBlock(line(say.moreEvents(more)), 12)] : []),
  ];
};

const placePanel = (publication: Publication, place: Place): MakeBlock[] => {
  const { index, tools, words: say } = publication;
  const { basis } = place.properties.precision;
  const drawn = isExtentShown(place) ? drawnInWords(place, tools.lang, tools.say) : "";
  const events = index.events.filter(({ places }) => places.includes(place));
  return [
    textBlock(kicker(say.kind.place)),
    textBlock(headline(tools.word(placeNames(place)).text), 10),
    ...secondNames(publication, place).map((text) => textBlock(secondName({ text }), 6)),
    textBlock(line([basis && tools.within(basis), drawn].join(" ").trim(), 5), 18),
    ...(events.length > 0 ? [stacked(eventLines(publication, events), 16)] : []),
  ];
};

/** Whether what stands in a record is in the article: said where it is not. */
const outsideMark = ({ index, tools }: Publication, source: string): MakeBlock[] =>
  index.source.get(source)?.inArticle === false
    ? [textBlock(strong(tools.say.notInArticle, INK.warn), 14)]
    : [];

const placesLine = (publication: Publication, places: readonly Place[]): string =>
  places
    .map((place) => [placeName(publication, place), ...secondNames(publication, place)].join(" "))
    .join(" · ");

/** Where the editor questions a record, or more is known since: a picture must not hide that. */
const noteMark = (
  { index, words: say }: Publication,
  kind: "event" | "quote" | "claim",
  id: string,
): MakeBlock[] =>
  notesOn(index, kind, id).some(({ motivation }) => motivation !== "commenting")
    ? [textBlock(strong(say.hasNote, INK.warn), 14)]
    : [];

const eventPanel = (publication: Publication, event: Event): MakeBlock[] => {
  const { index, tools } = publication;
  const entry = index.event.get(event.id);
  const type = typeIn(index.story, event.type);
  const where = placesLine(publication, entry?.places ?? []);
  return [
    typeBlock(type, tools.within(type.label)),
    textBlock(headline(tools.within(event.title)), 14),
    textBlock(strong(when(publication, event)), 20),
    ...(entry?.states.has("contested")
      ? [textBlock(strong(tools.say.claimState.contested, INK.warn), 14)]
      : []),
    ...outsideMark(publication, event.source),
    ...noteMark(publication, "event", event.id),
    ...(where === "" ? [] : [textBlock(line(where), 14)]),
  ];
};

const aboutLine = ({ index, tools }: Publication, quote: Quote): MakeBlock[] => {
  const [event] = quote.about.flatMap((one) =>
    "event" in one ? (index.event.get(one.event)?.event ?? []) : [],
  );
  return event ? [textBlock(line(tools.within(event.title)), 6)] : [];
};

/** A quote as it was published: a translation stands on its page, marked, and never in its stead. */
const quotePanel = (publication: Publication, quote: Quote): MakeBlock[] => [
  textBlock(words(`“${quote.selector[0].exact}”`)),
  textBlock(strong(speakerName(publication, quote)), 24),
  ...outsideMark(publication, quote.source),
  ...noteMark(publication, "quote", quote.id),
  ...(quote.context ? [textBlock(line(publication.tools.within(quote.context)), 14)] : []),
  ...aboutLine(publication, quote),
];

const isContested = (index: StoryIndex, claim: Claim): boolean =>
  (index.event.get(claim.event)?.disputes ?? []).some(
    ({ facet: id, state }) => id === claim.facet && state === "contested",
  );

const claimPanel = (publication: Publication, claim: Claim): MakeBlock[] => {
  const { index, tools } = publication;
  const { say, lang } = tools;
  const replaced = index.superseded.has(claim.id);
  const state = replaced ? "superseded" : isContested(index, claim) ? "contested" : null;
  const event = index.event.get(claim.event)?.event;
  return [
    textBlock(kicker(tools.within(facet(claim.facet).label))),
    textBlock(strong(partyName(publication, claim)), 14),
    textBlock(words(tools.within(claim.text)), 6),
    ...(state ? [textBlock(strong(say.claimState[state], INK.warn), 18)] : []),
    ...outsideMark(publication, claim.source),
    ...noteMark(publication, "claim", claim.id),
    textBlock(line(say.saidAt(dateInWords(claim.stated, "UTC", lang, say))), 18),
    ...(event ? [textBlock(line(tools.within(event.title)), 4)] : []),
  ];
};

/** What a picture says beside its map, the weightiest first. */
export const panelOf = byKind<MakeBlock[]>({
  story: storyPanel,
  place: placePanel,
  event: eventPanel,
  quote: quotePanel,
  claim: claimPanel,
});
