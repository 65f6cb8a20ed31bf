import type { LangMap } from "../story/records/text.ts";
import { writeArchive } from "./archive/write.ts";
import { writeCsv } from "./csv/write.ts";
import { unplacedEvents } from "./event-at-place.ts";
import type { Extract, ExtractEvent } from "./extract.ts";
import { writeGeoJson } from "./geojson/write.ts";
import type { LossId } from "./losses.ts";
import { writeKml } from "./kml/write.ts";
import { writeLinkedPlaces } from "./linked-places/write.ts";

/** A kind of file that a view can be saved as. */
export interface ExportFormat {
  label: LangMap;
  /** Without the leading dot. */
  extension: string;
  /** IANA media type. */
  mediaType: string;
  /** What a reader should know is not in the file. */
  cannotCarry: LangMap;
  /** All that reading the file again cannot bring back; nothing of what it holds is changed. */
  loses: readonly LossId[];
  /** Holds the story as its two files have it, whatever the filters hide. */
  ofWholeStory?: true;
  /** Events of the extract that are not in the file; none where it can hold them all. */
  leavesOut?: (extract: Extract) => readonly ExtractEvent[];
  write: (extract: Extract) => string | Uint8Array;
}

/** Records that no other file than a story's own has. */
const RECORDS = ["quotes", "statements", "parties", "sources", "notes"] as const;
/** Fields that are words, or nowhere, in a file for maps. */
const FIELDS = [
  "proof",
  "relations",
  "reasons",
  "origins",
  "moments",
  "signs",
  "kinds",
  "codes",
  "titles",
  "boxes",
] as const;
/** Fields of places that only a file of places has. */
const OF_PLACES = ["names", "gradings"] as const;
const HISTORY = ["revisions", "aliases", "unmapped", "related"] as const;
/** What a file in one language does not tell. */
const LANGUAGES = ["languages", "main"] as const;

/** Every export, in the order of the menu. To add one: a folder beside this and an entry here. */
export const EXPORTS = {
  geojson: {
    label: { en: "GeoJSON", ar: "GeoJSON" },
    extension: "geojson",
    mediaType: "application/geo+json",
    cannotCarry: {
      en: "The radius within which a place is known is a number, not a circle. Texts are in one language.",
      ar: "نطاق دقة المكان رقم وليس دائرة. والنصوص بلغة واحدة.",
    },
    loses: [...LANGUAGES, ...RECORDS, ...FIELDS, ...OF_PLACES, ...HISTORY, "heights"],
    write: writeGeoJson,
  },
  csv: {
    label: { en: "Table (CSV)", ar: "جدول (CSV)" },
    extension: "csv",
    mediaType: "text/csv;charset=utf-8",
    cannotCarry: {
      en: "Outlines of areas are left out, and areas have no coordinates. Texts are in one language.",
      ar: "لا تُدرج حدود المناطق، وليس للمناطق إحداثيات. والنصوص بلغة واحدة.",
    },
    loses: [
      ...LANGUAGES,
      ...RECORDS,
      ...FIELDS,
      ...OF_PLACES,
      ...HISTORY,
      "heights",
      "areas",
      "header",
      "lone",
    ],
    write: writeCsv,
  },
  kml: {
    label: { en: "KML", ar: "KML" },
    extension: "kml",
    mediaType: "application/vnd.google-earth.kml+xml",
    cannotCarry: {
      en: "Dates that are only about or possibly so stand in the text, not on the time slider. Each type has its colour, not its sign.",
      ar: "التواريخ التقريبية أو المحتملة تُذكر في النص ولا تظهر على شريط الزمن. ولكل نوع لونه دون رمزه.",
    },
    loses: [...LANGUAGES, ...RECORDS, ...FIELDS, ...OF_PLACES, ...HISTORY, "heights"],
    write: writeKml,
  },
  "linked-places": {
    label: { en: "Linked Places (JSON)", ar: "Linked Places (JSON)" },
    extension: "lpf.json",
    mediaType: "application/ld+json",
    cannotCarry: {
      en: "It is about places: events, quotes and statements are descriptions of them, and events without a place are left out.",
      ar: "هذا التنسيق مخصص للأماكن: الأحداث والاقتباسات والأقوال أوصاف لها، ولا تُدرج الأحداث التي لا مكان لها.",
    },
    loses: [
      ...LANGUAGES,
      ...RECORDS,
      ...FIELDS,
      ...HISTORY,
      "heights",
      "zones",
      "events",
      "dates",
      "unplaced",
    ],
    leavesOut: unplacedEvents,
    write: writeLinkedPlaces,
  },
  archive: {
    label: { en: "The whole story (zip)", ar: "القصة كاملة (zip)" },
    extension: "zip",
    mediaType: "application/zip",
    cannotCarry: {
      en: "It holds the whole story, whatever the filters hide. The article’s own text is not in it.",
      ar: "يضم القصة كاملة، بما فيها ما تخفيه عوامل التصفية. ولا يضم نص المقال نفسه.",
    },
    ofWholeStory: true,
    loses: [],
    write: writeArchive,
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportId = keyof typeof EXPORTS;
