import { offeringOf } from "../../explore/filtering.ts";
import { FILTERS } from "../../explore/filters/index.ts";
import type { Filter } from "../../explore/filters/filter.ts";
import { timeFilter } from "../../explore/filters/time.ts";
import { cameraCodec } from "../../explore/link/camera.ts";
import { linkContents, type LinkPart } from "../../explore/link/contents.ts";
import { recordWords } from "../../explore/record-words.ts";
import { shorten } from "../../explore/shorten.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { RecordSelection, View } from "../../explore/view.ts";
import type { LangMap } from "../../story/records/text.ts";
import { dateInWords } from "../dates.ts";
import { languageName } from "../language-name.ts";
import type { LanguageTools } from "../language.ts";
import type { LateMessages } from "../messages/shape/late.ts";

/** Names of what the page offers beside the story, where a link holds their ids. */
export interface OfferNames {
  base: (id: string) => LangMap;
  names: (id: string) => LangMap;
}

interface Words extends LanguageTools {
  index: StoryIndex;
  late: LateMessages;
  offer: OfferNames;
}

/** Longest text of a record here, in UTF-16 code units. */
const MAX_RECORD = 90;

/** A record in few words; those of a quote in quotation marks. */
export const recordInWords = (
  index: StoryIndex,
  selection: RecordSelection,
  lang: string,
): string => {
  const { text, verbatim } = recordWords(index, selection, [lang, "en"]);
  const short = shorten(text, MAX_RECORD, "…");
  return verbatim ? `“${short}”` : short;
};

const options =
  (field: "types" | "parties" | "sources" | "claims") =>
  (ids: readonly string[], { index, within, late }: Words): string => {
    const known = (FILTERS as readonly Filter[])
      .find((one) => one.field === field)
      ?.options?.(offeringOf(index));
    const names = ids.map((id) => {
      const label = known?.find((option) => option.id === id)?.label;
      return label ? within(label) : id;
    });
    return names.length > 0 ? names.join(" · ") : late.sharing.noneChosen;
  };

type Say<F extends keyof View> = (value: NonNullable<View[F]>, words: Words) => string;

/** How each thing that a link holds is said. */
const VALUE_WORDS: { [F in keyof View]-?: Say<F> } = {
  camera: (camera, { late }) => {
    const [zoom = "", lat = "", lng = ""] = cameraCodec.write(camera).split("/");
    return late.sharing.camera(lat, lng, zoom);
  },
  selection: (selection, { index, lang, late }) =>
    selection.kind === "row" ? late.sharing.oneEvent : recordInWords(index, selection, lang),
  types: options("types"),
  parties: options("parties"),
  sources: options("sources"),
  claims: options("claims"),
  time: (time, { lang, say }) => dateInWords(timeFilter.codec.write(time), "UTC", lang, say),
  timeMode: (mode, { say }) => say.timeline.mode[mode],
  text: (text) => `“\u2068${text}\u2069”`,
  lang: (id, { lang }) => languageName(id, lang) ?? id,
  base: (id, { within, offer }) => within(offer.base(id)),
  names: (id, { within, offer }) => within(offer.names(id)),
  revision: (revision, { figure }) => figure(revision),
  order: (order, { late }) => late.chain.orders[order],
  relations: (_, { late }) => late.sharing.allRelations,
  distanceTo: (id, { index, lang }) => recordInWords(index, { kind: "place", id }, lang),
  list: (id, { index, lang, late }) =>
    index.place.has(id)
      ? recordInWords(index, { kind: "place", id }, lang)
      : late.sharing.eventsHere,
};

/** That value and words belong to the same field is what the table's type has checked. */
const valueWords = (view: View, field: keyof View, words: Words): string => {
  const say = VALUE_WORDS[field] as (value: unknown, words: Words) => string;
  return say(view[field], words);
};

/** What the link of a view contains, each with its name and its value in words. */
export const linkInWords = (
  view: View,
  words: Words,
): { part: LinkPart; name: string; value: string }[] =>
  linkContents(view).map((part) => ({
    part,
    name: words.late.link.keys[part.key] ?? part.key,
    value: valueWords(view, part.field, words),
  }));
