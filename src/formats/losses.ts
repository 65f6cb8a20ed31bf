import type { Event } from "../story/records/event.ts";
import type { Place } from "../story/records/place.ts";
import type { Story } from "../story/records/story.ts";
import type { LangMap } from "../story/records/text.ts";

/** What of a story a kind of file cannot carry, or only as words. */
export const LOSSES = {
  languages: {
    en: "Texts in other languages than the one chosen.",
    ar: "النصوص بلغات غير اللغة المختارة.",
  },
  main: {
    en: "Which of several languages is the main one of the story.",
    ar: "أي اللغات العدة هي لغة القصة الأساسية.",
  },
  language: {
    en: "Which language the texts are in; a new import finds it out, or is told it.",
    ar: "لغة النصوص؛ يتعرّفها الاستيراد الجديد أو تُذكر له.",
  },
  heights: { en: "Heights of positions.", ar: "ارتفاعات المواضع." },
  areas: { en: "Outlines of areas.", ar: "حدود المناطق." },
  quotes: {
    en: "Quotes as records; they are in the texts.",
    ar: "الاقتباسات بوصفها سجلات؛ هي ضمن النصوص.",
  },
  statements: {
    en: "Statements of parties as records; they are in the texts.",
    ar: "أقوال الأطراف بوصفها سجلات؛ هي ضمن النصوص.",
  },
  parties: {
    en: "Parties, and what they have to do with an event, as records.",
    ar: "الأطراف وصلتها بالحدث بوصفها سجلات.",
  },
  sources: {
    en: "Sources as records; they are named in the texts.",
    ar: "المصادر بوصفها سجلات؛ هي مذكورة في النصوص.",
  },
  notes: { en: "Notes of the editor.", ar: "ملاحظات المحرر." },
  proof: {
    en: "The positions in the article by which quotes are proved, and where it first tells of an event.",
    ar: "المواضع في المقال التي تُثبت بها الاقتباسات، وموضع أول ذكر للحدث فيه.",
  },
  relations: {
    en: "Relations between events.",
    ar: "العلاقات بين الأحداث.",
  },
  reasons: {
    en: "Why a date, a type or a place is known only so far.",
    ar: "أسباب عدم معرفة تاريخ أو نوع أو مكان بدقة أكبر.",
  },
  origins: {
    en: "Which source a date, a place or its coordinates come from.",
    ar: "المصدر الذي أُخذ منه تاريخ أو مكان أو إحداثياته.",
  },
  moments: {
    en: "The exact moments beside a date, and other time zones that it is given in.",
    ar: "اللحظات الدقيقة إلى جانب التاريخ، والمناطق الزمنية الأخرى التي يُذكر بها.",
  },
  signs: {
    en: "The signs of event types; colours are kept where the format has them.",
    ar: "رموز أنواع الأحداث؛ وتبقى الألوان حيث يسمح التنسيق.",
  },
  zones: { en: "Time zones of places.", ar: "المناطق الزمنية للأماكن." },
  revisions: { en: "What was revised, and when.", ar: "ما نُقّح ومتى." },
  aliases: { en: "Ids that were renamed.", ar: "المعرّفات المعاد تسميتها." },
  unmapped: { en: "Names that are not on the map.", ar: "الأسماء التي ليست على الخريطة." },
  related: { en: "Links to other stories.", ar: "الروابط إلى قصص أخرى." },
  events: {
    en: "Events as records; they are descriptions of their places.",
    ar: "الأحداث بوصفها سجلات؛ هي أوصاف لأماكنها.",
  },
  looks: {
    en: "The signs and colours of types; a new import gives them others.",
    ar: "رموز الأنواع وألوانها؛ يعطيها الاستيراد الجديد غيرها.",
  },
  origin: {
    en: "The source of the archive as a record; a new import names the file itself.",
    ar: "مصدر الأرشيف بوصفه سجلًا؛ يسمّي الاستيراد الجديد الملف نفسه.",
  },
  index: {
    en: "The index of words; a new import makes it again.",
    ar: "فهرس الكلمات؛ ينشئه الاستيراد من جديد.",
  },
  header: {
    en: "Title, summary and licence of the story; a new import names the file.",
    ar: "عنوان القصة وملخصها ورخصتها؛ يسمّي الاستيراد الجديد الملف.",
  },
  lone: { en: "Places without an event.", ar: "الأماكن التي لا حدث لها." },
  kinds: {
    en: "The kinds of places, and their entries in gazetteers.",
    ar: "أنواع الأماكن ومداخلها في معاجم الأماكن.",
  },
  names: {
    en: "Further names of places in one language.",
    ar: "الأسماء الأخرى للأماكن في اللغة نفسها.",
  },
  titles: {
    en: "Titles of places that are none of their names.",
    ar: "عناوين الأماكن التي ليست من أسمائها.",
  },
  gradings: {
    en: "Codes of ACLED and UCDP for how exactly places are known.",
    ar: "رموز ACLED وUCDP لدقة الأماكن.",
  },
  boxes: {
    en: "Bounding boxes of places (bbox).",
    ar: "الأطر المحيطة بالأماكن (bbox).",
  },
  codes: {
    en: "ACLED’s codes of events as fields of their own.",
    ar: "رموز ACLED للأحداث بوصفها حقولًا.",
  },
  unplaced: { en: "Events without a place.", ar: "الأحداث التي لا مكان لها." },
} as const satisfies Record<string, LangMap>;

export type LossId = keyof typeof LOSSES;

type Lost = (story: Story) => boolean;

const always: Lost = () => true;

const textsOf = ({ headline, summary, events, types, actors, claims }: Story): LangMap[] => [
  ...[headline, summary],
  ...events.flatMap(({ title, description }) => [title, description]),
  ...types.map(({ label }) => label),
  ...actors.map(({ name }) => name),
  ...claims.map(({ text }) => text),
];

const hasSeveral = (languages: readonly string[]): boolean => new Set(languages).size > 1;

const hasReason = ({ when, typeNote, unplaced, places }: Event): boolean =>
  [when.note, typeNote, unplaced, ...places.map(({ note }) => note)].some(
    (reason) => reason !== undefined,
  );

const hasMoment = ({ when: { start, end, alsoIn } }: Event): boolean =>
  [start, end, alsoIn].some((moment) => moment !== undefined);

const hasOrigin = ({ properties: { coordinates, precision } }: Place): boolean =>
  coordinates !== undefined || precision.source !== undefined;

const hasFurtherNames = ({ properties: { names } }: Place): boolean =>
  new Set(names.map(({ lang }) => lang)).size < names.length;

const hasOwnTitle = ({ properties: { title, names } }: Place): boolean =>
  names.every(({ toponym }) => toponym !== title);

const isGraded = ({ properties: { precision } }: Place): boolean =>
  precision.acled !== undefined || precision.ucdp !== undefined;

const hasHeight = (coordinates: unknown): boolean =>
  Array.isArray(coordinates) &&
  (typeof coordinates[0] === "number" ? coordinates.length > 2 : coordinates.some(hasHeight));

/** Whether a story has what is lost. */
const HAS: Readonly<Record<LossId, Lost>> = {
  languages: (story) =>
    textsOf(story).some((text) => hasSeveral(Object.keys(text))) ||
    story.places.some(({ properties }) => hasSeveral(properties.names.map(({ lang }) => lang))),
  main: (story) =>
    hasSeveral([
      story.lang,
      ...textsOf(story).flatMap((text) => Object.keys(text)),
      ...story.places.flatMap(({ properties }) => properties.names.map(({ lang }) => lang)),
    ]),
  heights: ({ places }) => places.some(({ geometry }) => hasHeight(geometry?.coordinates)),
  areas: ({ places }) =>
    places.some(({ geometry }) => geometry !== null && geometry.type !== "Point"),
  quotes: ({ quotes }) => quotes.length > 0,
  statements: ({ claims }) => claims.length > 0,
  parties: ({ actors }) => actors.length > 0,
  sources: ({ sources }) => sources.length > 0,
  notes: ({ notes }) => notes.length > 0,
  proof: ({ quotes, events }) =>
    quotes.length > 0 || events.some(({ firstMention }) => firstMention !== undefined),
  relations: ({ events }) => events.some(({ rel = [] }) => rel.length > 0),
  reasons: ({ events, places }) =>
    events.some(hasReason) ||
    places.some(({ properties }) => properties.precision.basis !== undefined),
  origins: ({ events, places }) =>
    events.some(({ when, places: at }) => when.source ?? at.some(({ basis }) => basis)) ||
    places.some(hasOrigin),
  moments: ({ events }) => events.some(hasMoment),
  signs: ({ types }) => types.length > 0,
  zones: ({ events }) => events.some(({ when }) => when.tz !== "UTC"),
  revisions: ({ revisions }) => revisions.length > 0,
  aliases: ({ aliases }) => Object.keys(aliases).length > 0,
  unmapped: ({ unmapped }) => unmapped.length > 0,
  related: ({ related = [] }) => related.length > 0,
  events: ({ events }) => events.length > 0,
  header: always,
  lone: ({ events, places }) => {
    const used = new Set(events.flatMap((event) => event.places.map(({ place }) => place)));
    return places.some(({ id }) => !used.has(id));
  },
  kinds: ({ places }) => places.length > 0,
  names: ({ places }) => places.some(hasFurtherNames),
  titles: ({ places }) => places.some(hasOwnTitle),
  gradings: ({ places }) => places.some(isGraded),
  boxes: ({ places }) => places.some(({ bbox }) => bbox !== undefined),
  codes: ({ events }) => events.some(({ acled }) => acled !== undefined),
  unplaced: ({ events }) => events.some(({ places }) => places.length === 0),
  looks: ({ types }) => types.length > 0,
  origin: always,
  language: always,
  index: always,
};

/** What of a story is lost to a kind of file: of all that it cannot carry what there is of it. */
export const lostOf = (story: Story, loses: readonly LossId[]): LossId[] =>
  loses.filter((loss) => HAS[loss](story));
