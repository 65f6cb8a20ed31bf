import type { LangMap } from "./records/text.ts";

/** Marker outline; drawn by `ui/symbols`. */
export type Shape =
  "diamond" | "crossed-square" | "triangle" | "circle" | "hexagon" | "square" | "speech-bubble";

export interface Category {
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

export interface EventType {
  label: LangMap;
  category: keyof typeof CATEGORIES;
  /** SVG path data of the white sign, in a 24 × 24 box centred on 12,12. */
  glyph: string;
  /** Where the type stands in the ACLED codebook; `null` where ACLED has no such type. */
  acled: { event_type: string; sub_event_type: string } | null;
}

/**
 * Every event type there is. Markers, legend, filter, URL and validation read this table:
 * adding an entry adds the type everywhere. Order is the order of the legend.
 */
export const EVENT_TYPES = {
  "air-drone-strike": {
    label: { en: "Air/drone strike", ar: "غارة جوية/مسيّرة" },
    category: "explosions",
    glyph:
      "M12 4.5 13.6 10 20 13.2v1.9l-6.4-1.5-.5 3.7 2 1.6v1.3L12 19.3l-3.1.9v-1.3l2-1.6-.5-3.7L4 15.1v-1.9L10.4 10Z",
    acled: { event_type: "Explosions/Remote violence", sub_event_type: "Air/drone strike" },
  },
  "missile-attack": {
    label: { en: "Shelling/artillery/missile attack", ar: "قصف مدفعي/صاروخي" },
    category: "explosions",
    glyph:
      "M18.6 5.4c-3.6 0-6.6 1.6-8.7 4.6l-3-.2-2 2.6 3.2.8 2.7 2.7.8 3.2 2.6-2-.2-3c3-2.1 4.6-5.1 4.6-8.7ZM14.9 9.1a1.2 1.2 0 1 1-1.7 1.7 1.2 1.2 0 0 1 1.7-1.7ZM7.7 14.8 5 19l4.2-2.7Z",
    acled: {
      event_type: "Explosions/Remote violence",
      sub_event_type: "Shelling/artillery/missile attack",
    },
  },
  "explosive-device": {
    label: { en: "Remote explosive/landmine/IED", ar: "عبوة ناسفة/لغم" },
    category: "explosions",
    glyph:
      "m12 4.2 1.6 4.5 4-2.6-1.7 4.5 4.8.4-4.1 2.4 2.9 3.9-4.7-1.3-.4 4.8-2.4-4.2-2.8 3.9-.3-4.8-4.8 1 3.5-3.4L4 11l4.5-.7-1.8-4.4 3.8 2.9Z",
    acled: {
      event_type: "Explosions/Remote violence",
      sub_event_type: "Remote explosive/landmine/IED",
    },
  },
  "armed-clash": {
    label: { en: "Armed clash", ar: "اشتباك مسلح" },
    category: "battles",
    glyph:
      "m6.2 4.8 5.8 5.8 5.8-5.8 1.4 1.4-5.8 5.8 5.8 5.8-1.4 1.4-5.8-5.8-5.8 5.8-1.4-1.4 5.8-5.8-5.8-5.8Z",
    acled: { event_type: "Battles", sub_event_type: "Armed clash" },
  },
  "attack-on-civilians": {
    label: { en: "Attack on civilians", ar: "اعتداء على مدنيين" },
    category: "violence-against-civilians",
    glyph:
      "M12 8.6a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4Zm-4.4 10.2c0-2.7 1.9-4.5 4.4-4.5s4.4 1.8 4.4 4.5Z",
    acled: { event_type: "Violence against civilians", sub_event_type: "Attack" },
  },
  protest: {
    label: { en: "Protest", ar: "احتجاج" },
    category: "protests",
    glyph: "M6 9.6v4.8h2.6l1.1 4h2.2l-1-4h.9l5.4 3V6.6l-5.4 3Zm12.6.4v4a2.4 2.4 0 0 0 0-4Z",
    acled: { event_type: "Protests", sub_event_type: "Peaceful protest" },
  },
  "diplomatic-mission-attack": {
    label: { en: "Attack on a diplomatic mission", ar: "هجوم على بعثة دبلوماسية" },
    category: "riots",
    glyph:
      "M12 4.8 19 9v1.6H5V9Zm-5.4 7.1h2v4.6h-2Zm4.4 0h1.9v4.6h-1.9Zm4.3 0h2v4.6h-2ZM5 17.4h14v1.9H5Z",
    acled: { event_type: "Riots", sub_event_type: "Mob violence" },
  },
  "mob-violence": {
    label: { en: "Mob violence", ar: "عنف جماعي" },
    category: "riots",
    glyph:
      "M8.2 7.4a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm7.6 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM4.6 17c0-2.4 1.5-4.2 3.6-4.2s3.6 1.8 3.6 4.2Zm7.6 0c0-2.4 1.5-4.2 3.6-4.2s3.6 1.8 3.6 4.2Z",
    acled: { event_type: "Riots", sub_event_type: "Mob violence" },
  },
  agreement: {
    label: { en: "Agreement", ar: "اتفاق" },
    category: "strategic",
    glyph: "M7 4.8h7.4L18 8.4v10.8H7Zm2.2 6v1.6h6.6v-1.6Zm0 3.4v1.6h6.6v-1.6Z",
    acled: { event_type: "Strategic developments", sub_event_type: "Agreement" },
  },
  arrests: {
    label: { en: "Arrests", ar: "اعتقالات" },
    category: "strategic",
    glyph: "M6 5.4h1.8v13.2H6Zm5.1 0h1.8v13.2h-1.8Zm5.1 0H18v13.2h-1.8Z",
    acled: { event_type: "Strategic developments", sub_event_type: "Arrests" },
  },
  "group-change": {
    label: { en: "Change to group/activity", ar: "تغيّر في جماعة أو نشاطها" },
    category: "strategic",
    glyph: "M5 8.3h9.2V5.2L19.4 9.6l-5.2 4.3v-3.2H5Zm14 7.4H9.8v3.1l-5.2-4.4 3.2-2.6h3v1.5H19Z",
    acled: { event_type: "Strategic developments", sub_event_type: "Change to group/activity" },
  },
  statement: {
    label: { en: "Statement", ar: "بيان" },
    category: "statement",
    glyph: "M6.4 7h11.2v1.8H6.4Zm0 3.6h11.2v1.8H6.4Zm0 3.6h6.8V16H6.4Z",
    acled: null,
  },
} as const satisfies Record<string, EventType>;

export type EventTypeId = keyof typeof EVENT_TYPES;

export const EVENT_TYPE_IDS = Object.keys(EVENT_TYPES) as [EventTypeId, ...EventTypeId[]];

export const eventType = (id: EventTypeId): EventType => EVENT_TYPES[id];
