import { CATEGORIES, EVENT_TYPE_IDS, EVENT_TYPES, type Shape } from "./event-types.ts";
import { GLYPHS } from "./glyphs.ts";
import type { OwnEventType } from "./records/event-type.ts";
import type { Story } from "./records/story.ts";
import type { LangMap } from "./records/text.ts";

/** An event type as it is shown, whether every story has it or only this one. */
export interface EventType {
  id: string;
  label: LangMap;
  shape: Shape;
  /** sRGB, `#rrggbb`. */
  colour: string;
  /** SVG path data of the white sign, in a 24 × 24 box centred on 12,12. */
  glyph: string;
  /** Where it stands in the ACLED codebook; `null` where ACLED has no such type. */
  acled: { event_type: string; sub_event_type: string } | null;
}

const BUILT_IN: readonly EventType[] = EVENT_TYPE_IDS.map((id) => {
  const { label, category, glyph, acled } = EVENT_TYPES[id];
  return { id, label, ...CATEGORIES[category], glyph, acled };
});

const ownType = ({ glyph, ...type }: OwnEventType): EventType => ({
  ...type,
  glyph: GLYPHS[glyph],
  acled: null,
});

type Own = Pick<Story, "types">;

/** Every type that events of a story may have, in the order of the legend: its own come last. */
export const typesOf = ({ types }: Own): readonly EventType[] => [
  ...BUILT_IN,
  ...types.map(ownType),
];

const byIdOf = new WeakMap<Own["types"], ReadonlyMap<string, EventType>>();

/** The type of that id. Parsing leaves no event with another one; a made story might have it. */
export const typeIn = (story: Own, id: string): EventType => {
  const known = byIdOf.get(story.types);
  const byId = known ?? new Map(typesOf(story).map((type) => [type.id, type]));
  if (!known) byIdOf.set(story.types, byId);
  const type = byId.get(id);
  if (!type) throw new Error(`The story has no event type “${id}”.`);
  return type;
};

/** Of places that no event happened at; sRGB. */
export const NEUTRAL_COLOUR = "#37474F";

/** The colour of what a place stands for: that of its first event, where there is one. */
export const colourOf = (type: EventType | undefined): string => type?.colour ?? NEUTRAL_COLOUR;
