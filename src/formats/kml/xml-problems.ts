import type { LangMap } from "../../story/records/text.ts";

/** What can be wrong with a map that is written in XML (KML, KMZ, GPX), as a sentence. */
export const XML_PROBLEMS = {
  "xml-doctype": {
    en: "The file declares a document type or entities, which are not read here for safety.",
    ar: "يعلن الملف نوع مستند أو كيانات، وهي لا تُقرأ هنا حرصًا على السلامة.",
  },
  "xml-invalid": { en: "The file is not well-formed XML.", ar: "الملف ليس XML سليم البنية." },
  "not-kml": {
    en: "Expected KML, found another kind of XML.",
    ar: "كان المتوقع KML، ووُجد نوع آخر من XML.",
  },
  "not-gpx": {
    en: "Expected GPX, found another kind of XML.",
    ar: "كان المتوقع GPX، ووُجد نوع آخر من XML.",
  },
  "gpx-position": {
    en: 'Expected lat and lon as decimal degrees with a point, such as lat="52.9" lon="1.7"; this one was not taken.',
    ar: 'كان المتوقع lat وlon بالدرجات العشرية وبنقطة، مثل lat="52.9" lon="1.7"؛ لم يُؤخذ هذا.',
  },
  "kml-coordinates": {
    en: "Expected longitude,latitude or longitude,latitude,height in decimal degrees with a point, such as 44.4,32.4, and blanks only between positions (OGC KML 2.3).",
    ar: "كان المتوقع خط الطول,خط العرض أو خط الطول,خط العرض,الارتفاع بالدرجات العشرية وبنقطة، مثل 44.4,32.4، والفراغات بين المواضع فقط (OGC KML 2.3).",
  },
  "kml-point": {
    en: "A point has one position, such as 44.4,32.4, found several. Write decimals with a point; a blank begins another position (OGC KML 2.3).",
    ar: "للنقطة موضع واحد، مثل 44.4,32.4، ووُجدت عدة مواضع. اكتب الكسور العشرية بنقطة؛ فالفراغ يبدأ موضعًا آخر (OGC KML 2.3).",
  },
  "kml-track": {
    en: "Expected longitude, latitude and height of a track with blanks between them, such as 44.4 32.4 120 (OGC KML 2.3).",
    ar: "كان المتوقع خط الطول وخط العرض والارتفاع لمسار وبينها فراغات، مثل 44.4 32.4 120 (OGC KML 2.3).",
  },
  "not-kmz": {
    en: "There is no KML file in the archive.",
    ar: "لا يوجد ملف KML في الأرشيف.",
  },
} as const satisfies Record<string, LangMap>;
