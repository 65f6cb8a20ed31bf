import type { LangMap } from "../../story/records/text.ts";

/** What can be wrong with a map that is written in XML (KML, KMZ, GPX), as a sentence. */
export const XML_PROBLEMS = {
  "xml-doctype": {
    en: "The file declares a document type or entities, which are not read here for safety, so nothing of it was read. Delete the declaration, or export the file without.",
    ar: "يعلن الملف نوع مستند أو كيانات، وهي لا تُقرأ هنا حرصًا على السلامة، فلم يُقرأ منه شيء. احذف الإعلان أو صدّر الملف من دونه.",
  },
  "xml-invalid": {
    en: "The file is not well-formed XML here: a tag that does not fit the one it should close, a character such as < or & that is not written as &lt; or &amp;, or a name that is not declared. What is whole before that was read. Mend the file, or export it again.",
    ar: "الملف ليس XML سليم البنية هنا: وسم لا يوافق الوسم الذي ينبغي أن يغلقه، أو حرف مثل < أو & لم يُكتب &lt; أو &amp;، أو اسم غير معلن. قُرئ ما هو سليم قبل ذلك. أصلح الملف أو صدّره من جديد.",
  },
  "xml-cut": {
    en: "The file breaks off here, before its last element ends; what is whole before that was read. Get the file again, as a whole.",
    ar: "ينقطع الملف هنا قبل نهاية عنصره الأخير؛ قُرئ ما هو سليم قبل ذلك. احصل على الملف كاملًا من جديد.",
  },
  "xml-read": {
    en: "Of the placemarks, waypoints, routes and tracks of a file that is not whole so many were read (read / all that begin); those from this line on were not, and whatever should follow is missing.",
    ar: "قُرئ هذا العدد من العلامات والنقاط والطرق والمسارات في ملف غير كامل (المقروء / كل ما يبدأ فيه)؛ لم يُقرأ ما يبدأ من هذا السطر، وما ينبغي أن يليه ناقص.",
  },
  "kml-link": {
    en: "A network link (KML) or a layer with remote data (uMap) leads to another file, which is not fetched here, so what it shows is missing. Get that file from its address and import it by itself.",
    ar: "رابط شبكة (KML) أو طبقة بياناتها بعيدة (uMap) تقود إلى ملف آخر لا يُجلب هنا، فما يعرضه ناقص. احصل على ذلك الملف من عنوانه واستورده وحده.",
  },
  "kml-picture": {
    en: "A picture laid over the map (GroundOverlay) is no event, and its frame says only where the picture lies; it was left out. Where it shows an event, add a placemark for that.",
    ar: "صورة موضوعة فوق الخريطة (GroundOverlay) ليست حدثًا، وإطارها لا يحدّد إلا موضع الصورة؛ لم تُدرج. إن كانت تُظهر حدثًا فأضف له علامة.",
  },
  "not-kml": {
    en: "Expected KML, whose outermost element is kml, found another kind of XML; nothing was read. Give the file the ending of its kind, such as .gpx, or export it as KML.",
    ar: "كان المتوقع KML، وعنصره الأبعد kml، ووُجد نوع آخر من XML؛ لم يُقرأ شيء. أعطِ الملف لاحقة نوعه، مثل ‎.gpx، أو صدّره بصيغة KML.",
  },
  "not-gpx": {
    en: "Expected GPX, whose outermost element is gpx, found another kind of XML; nothing was read. Give the file the ending of its kind, such as .kml, or export it as GPX.",
    ar: "كان المتوقع GPX، وعنصره الأبعد gpx، ووُجد نوع آخر من XML؛ لم يُقرأ شيء. أعطِ الملف لاحقة نوعه، مثل ‎.kml، أو صدّره بصيغة GPX.",
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
    ar: "كان المتوقع خط الطول وخط العرض والارتفاع لمسار وبينها فراغات، مثل \u206644.4 32.4 120\u2069 (OGC KML 2.3).",
  },
  "not-kmz": {
    en: "There is no KML file in the archive, so nothing was read. A zip of another kind of map is unpacked first, and its file imported.",
    ar: "لا يوجد ملف KML في الأرشيف، فلم يُقرأ شيء. يُفك أولًا ضغط أرشيف من نوع خرائط آخر ويُستورد ملفه.",
  },
  "kmz-others": {
    en: "Of several KML files in the archive only the first was read, which is the one that counts (KML 2.2, annex C); the others were not. Unpack the archive and import them one by one.",
    ar: "من عدة ملفات KML في الأرشيف لم يُقرأ إلا الأول، وهو المعتمد (KML 2.2، الملحق C). فُكّ الأرشيف واستورد البقية واحدًا واحدًا.",
  },
} as const satisfies Record<string, LangMap>;
