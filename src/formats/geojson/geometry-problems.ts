import type { LangMap } from "../../story/records/text.ts";

/** What can be wrong with a feature or its geometry (RFC 7946), as a sentence that says how to mend it. */
export const GEOMETRY_PROBLEMS = {
  "feature-object": {
    en: "Expected a feature or record in { }, found something else.",
    ar: "كان المتوقع معلمًا أو سجلًا بين { }، ووُجد شيء آخر.",
  },
  "feature-type": {
    en: "Expected the type “Feature” in each of the features.",
    ar: "كان المتوقع النوع “Feature” في كل معلم من المعالم.",
  },
  "feature-member": {
    en: "A feature needs this member, with null where there is nothing to say; it was taken for null.",
    ar: "يحتاج المعلم إلى هذا العضو، وقيمته null حيث لا شيء يقال؛ اعتُبر null.",
  },
  "feature-id": {
    en: "Expected a text or a number as the id of a feature (RFC 7946, 3.2), found something else; it is not used, and an event that the feature becomes gets an id of its own.",
    ar: "كان المتوقع نصًا أو رقمًا معرّفًا للمعلم (RFC 7946, 3.2)، ووُجد شيء آخر؛ لا يُستخدم، والحدث الذي يصيره المعلم يُعطى معرّفًا خاصًا به.",
  },
  "feature-properties": {
    en: "Expected the properties of a feature as fields in { }, or null.",
    ar: "كان المتوقع خصائص المعلم حقولًا بين { } أو null.",
  },
  "feature-broken": {
    en: "The mistake in the file, or its end, lies within this feature or record; none of it was taken. Mend the JSON there.",
    ar: "يقع الخطأ في الملف أو نهايته داخل هذا المعلم أو السجل؛ لم يُؤخذ منه شيء. أصلح JSON هناك.",
  },
  "geometry-object": {
    en: "Expected a geometry with a type and coordinates in { }, or null for a feature without a place.",
    ar: "كان المتوقع شكلًا هندسيًا له نوع وإحداثيات بين { }، أو null لمعلم بلا مكان.",
  },
  "geometry-type": {
    en: "Expected a type of geometry: Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon or GeometryCollection.",
    ar: "كان المتوقع نوعًا من الأشكال الهندسية: Point أو MultiPoint أو LineString أو MultiLineString أو Polygon أو MultiPolygon أو GeometryCollection.",
  },
  "geometry-coordinates": {
    en: "Expected a list named “coordinates” in the geometry.",
    ar: "كان المتوقع قائمة اسمها “coordinates” في الشكل الهندسي.",
  },
  "geometry-geometries": {
    en: "Expected a list named “geometries” in the collection of geometries.",
    ar: "كان المتوقع قائمة اسمها “geometries” في مجموعة الأشكال الهندسية.",
  },
  "geometry-nesting": {
    en: "The lists of coordinates are nested in another way than the type of the geometry has them: add or take away brackets, or change the type.",
    ar: "قوائم الإحداثيات متداخلة على غير ما يقتضيه نوع الشكل الهندسي: أضف أقواسًا أو احذفها، أو غيّر النوع.",
  },
  "position-short": {
    en: "A position needs two numbers, longitude before latitude.",
    ar: "يحتاج الموضع إلى رقمين، خط الطول قبل خط العرض.",
  },
  "position-number": {
    en: "Expected a number in a position, without quotation marks.",
    ar: "كان المتوقع رقمًا في الموضع، بلا علامتي اقتباس.",
  },
  "position-outside-world": {
    en: "The position lies outside of the world: longitude −180 to 180 stands before latitude −90 to 90, in degrees (WGS 84). Look at the order of the two. Numbers of five digits and more are mostly metres of a projected system of coordinates: export the file in WGS 84 (EPSG:4326).",
    ar: "الموضع خارج العالم: خط الطول من \u2066−180\u2069 إلى 180 يسبق خط العرض من \u2066−90\u2069 إلى 90، بالدرجات (WGS 84). راجع ترتيبهما. والأرقام من خمس خانات فأكثر هي غالبًا أمتار في نظام إحداثيات مُسقط: صدّر الملف بنظام WGS 84 ‏(EPSG:4326).",
  },
  "position-beyond-180": {
    en: "A longitude goes from −180 to 180, and this one is beyond. Past the 180th meridian it counts from −180 on: 183 is −177. An outline that lies on both sides is cut there, as a MultiPolygon, in KML a MultiGeometry (RFC 7946, 3.1.9).",
    ar: "خط الطول من \u2066−180\u2069 إلى 180 وهذا أبعد. بعد خط الطول 180 يبدأ العدّ من \u2066−180\u2069: فـ183 هو \u2066−177\u2069. والحدود الواقعة على جانبيه تُقطع عنده في MultiPolygon، وفي KML في MultiGeometry ‏(RFC 7946, 3.1.9).",
  },
  "position-eastward": {
    en: "Longitudes go beyond 180, one in ten or more, and none is negative: they were read as counted eastwards from 0 to 360, so that 200 is 160° W. An outline on both sides of 180 is cut there. Where that is not meant, correct the one that is told. The number is how many there are.",
    ar: "خطوط الطول تتجاوز 180، واحد من كل عشرة أو أكثر، وليس بينها سالب: قُرئت معدودة شرقًا من 0 إلى 360، فـ200 هو 160 غربًا. الحدود الواقعة على جانبي 180 تُقطع عنده. إن لم يكن ذلك مقصودًا فصحّح المذكور. العدد هو عددها.",
  },
  "line-short": {
    en: "A line needs two positions or more.",
    ar: "يحتاج الخط إلى موضعين أو أكثر.",
  },
  "ring-short": {
    en: "A ring of an area needs four positions or more; the last one repeats the first.",
    ar: "تحتاج حلقة المنطقة إلى أربعة مواضع أو أكثر؛ والأخير يكرر الأول.",
  },
  "ring-open": {
    en: "A ring of an area ends where it begins: repeat its first position at its end.",
    ar: "تنتهي حلقة المنطقة حيث تبدأ: كرّر موضعها الأول في نهايتها.",
  },
  "crs-unsupported": {
    en: "The file names another system of coordinates than WGS 84, which is all that GeoJSON has (RFC 7946, 4), or its numbers are not those of the one it names: its features were kept without their place, which would be a wrong one. Export it in WGS 84 (EPSG:4326); where the numbers are degrees, delete “crs”.",
    ar: "يسمّي الملف نظام إحداثيات غير WGS 84، وهو وحده ما في GeoJSON (RFC 7946, 4)، أو أرقامه ليست أرقام النظام الذي يسمّيه: أُبقي على معالمه بلا مكانها الذي كان سيكون خاطئًا. صدّره بنظام WGS 84 (EPSG:4326)؛ وإن كانت الأرقام درجات فاحذف “crs”.",
  },
  "crs-converted": {
    en: "The file names Web Mercator (EPSG:3857), which older GeoJSON may: its positions were converted to longitude and latitude on WGS 84.",
    ar: "يسمّي الملف نظام Web Mercator ‏(EPSG:3857)، وهو جائز في GeoJSON القديم: حُوّلت مواضعه إلى خطوط طول وعرض على WGS 84.",
  },
} as const satisfies Record<string, LangMap>;
