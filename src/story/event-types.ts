import { GLYPHS } from "./glyphs.ts";
import type { LangMap } from "./records/text.ts";

/** Marker outlines; drawn by `ui/symbols`. */
export const SHAPE_IDS = [
  "diamond",
  "crossed-square",
  "triangle",
  "circle",
  "hexagon",
  "square",
  "speech-bubble",
] as const;

export type Shape = (typeof SHAPE_IDS)[number];

interface Category {
  shape: Shape;
  /** sRGB hex; contrast with white is at least 4.5 : 1 (WCAG 2.2, 1.4.3). */
  colour: string;
}

/** What all types of one kind share, after the ACLED event types. */
export const CATEGORIES = {
  explosions: { shape: "diamond", colour: "#B3261E" },
  battles: { shape: "crossed-square", colour: "#7A4100" },
  "violence-against-civilians": { shape: "triangle", colour: "#8E1A5B" },
  protests: { shape: "circle", colour: "#0B57A4" },
  riots: { shape: "hexagon", colour: "#5B3FA0" },
  strategic: { shape: "square", colour: "#00695C" },
  statement: { shape: "speech-bubble", colour: "#37474F" },
} as const satisfies Record<string, Category>;

interface BuiltInType {
  label: LangMap;
  category: keyof typeof CATEGORIES;
  /** SVG path data, one of the built-in signs. */
  glyph: string;
  /** Where the type stands in the ACLED codebook; `null` where ACLED has no such type. */
  acled: { event_type: string; sub_event_type: string } | null;
}

/**
 * The event types that every story has. Markers, legend, filter, URL and validation read them through
 * `types-of.ts`: adding an entry adds the type everywhere. Order is the order of the legend.
 */
export const EVENT_TYPES = {
  "air-drone-strike": {
    label: { en: "Air/drone strike", ar: "غارة جوية/مسيّرة" },
    category: "explosions",
    glyph: GLYPHS.aircraft,
    acled: { event_type: "Explosions/Remote violence", sub_event_type: "Air/drone strike" },
  },
  "missile-attack": {
    label: { en: "Shelling/artillery/missile attack", ar: "قصف مدفعي/صاروخي" },
    category: "explosions",
    glyph: GLYPHS.missile,
    acled: {
      event_type: "Explosions/Remote violence",
      sub_event_type: "Shelling/artillery/missile attack",
    },
  },
  "explosive-device": {
    label: { en: "Remote explosive/landmine/IED", ar: "عبوة ناسفة/لغم" },
    category: "explosions",
    glyph: GLYPHS.burst,
    acled: {
      event_type: "Explosions/Remote violence",
      sub_event_type: "Remote explosive/landmine/IED",
    },
  },
  "armed-clash": {
    label: { en: "Armed clash", ar: "اشتباك مسلح" },
    category: "battles",
    glyph: GLYPHS.cross,
    acled: { event_type: "Battles", sub_event_type: "Armed clash" },
  },
  "attack-on-civilians": {
    label: { en: "Attack on civilians", ar: "اعتداء على مدنيين" },
    category: "violence-against-civilians",
    glyph: GLYPHS.person,
    acled: { event_type: "Violence against civilians", sub_event_type: "Attack" },
  },
  protest: {
    label: { en: "Protest", ar: "احتجاج" },
    category: "protests",
    glyph: GLYPHS.megaphone,
    acled: { event_type: "Protests", sub_event_type: "Peaceful protest" },
  },
  "diplomatic-mission-attack": {
    label: { en: "Attack on a diplomatic mission", ar: "هجوم على بعثة دبلوماسية" },
    category: "riots",
    glyph: GLYPHS.columns,
    acled: { event_type: "Riots", sub_event_type: "Mob violence" },
  },
  "mob-violence": {
    label: { en: "Mob violence", ar: "عنف جماعي" },
    category: "riots",
    glyph: GLYPHS.people,
    acled: { event_type: "Riots", sub_event_type: "Mob violence" },
  },
  agreement: {
    label: { en: "Agreement", ar: "اتفاق" },
    category: "strategic",
    glyph: GLYPHS.document,
    acled: { event_type: "Strategic developments", sub_event_type: "Agreement" },
  },
  arrests: {
    label: { en: "Arrests", ar: "اعتقالات" },
    category: "strategic",
    glyph: GLYPHS.bars,
    acled: { event_type: "Strategic developments", sub_event_type: "Arrests" },
  },
  "group-change": {
    label: { en: "Change to group/activity", ar: "تغيّر في جماعة أو نشاطها" },
    category: "strategic",
    glyph: GLYPHS.arrows,
    acled: { event_type: "Strategic developments", sub_event_type: "Change to group/activity" },
  },
  statement: {
    label: { en: "Statement", ar: "بيان" },
    category: "statement",
    glyph: GLYPHS.lines,
    acled: null,
  },
} as const satisfies Record<string, BuiltInType>;

export type EventTypeId = keyof typeof EVENT_TYPES;

export const EVENT_TYPE_IDS = Object.keys(EVENT_TYPES) as [EventTypeId, ...EventTypeId[]];
