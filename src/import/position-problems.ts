import type { LangMap } from "../story/records/text.ts";

/** What is told of coordinates of a foreign file; a sentence for readers. */
export const POSITION_PROBLEMS = {
  "row-coordinates": {
    en: "The coordinates could not be read; expected degrees such as 36.19 or 36°11′24″N.",
    ar: "تعذّرت قراءة الإحداثيات؛ المتوقع درجات مثل 36.19 أو \u206636°11′24″N\u2069.",
  },
  "row-minutes": {
    en: "Minutes and seconds end at 59; here are more. Correct them.",
    ar: "الدقائق والثواني لا تتجاوز 59. صحّحها.",
  },
  "row-east-west": {
    en: "An O is east (Ost) or west (ouest, oeste): it is not guessed. Write E or W.",
    ar: "الحرف O شرق (Ost) أو غرب (ouest): لا يُخمَّن. اكتب E أو W.",
  },
  "row-minus-letter": {
    en: "A minus and a letter (N, S, E, W) both say the side, and together they may mean either. Write one of the two.",
    ar: "علامة الناقص والحرف (N أو S أو E أو W) كلاهما يحدّد الجهة، وقد يعنيان معًا هذه أو تلك. اكتب أحدهما.",
  },
  "row-side": {
    en: "The column’s heading, or a column beside it, names a side (north, south, east, west), and a minus or a letter says it again or says another. Together they may mean either: write it in one of the two.",
    ar: "يسمّي عنوان العمود أو عمود بجانبه جهة (شمالًا أو جنوبًا أو شرقًا أو غربًا)، وثمة علامة ناقص أو حرف يكررها أو يسمّي غيرها. وقد تعنيان معًا هذه أو تلك: اكتبها في أحدهما فقط.",
  },
  "position-side": {
    en: "Numbers below zero in a column whose heading names north or east were read as south or west of it. The number is how many there are.",
    ar: "قُرئت الأعداد السالبة في عمود يسمّي عنوانه الشمال أو الشرق على أنها جنوبًا أو غربًا. العدد هو عددها.",
  },
  "row-beyond-180": {
    en: "A longitude goes from −180 to 180, and this one is beyond. It may be counted eastwards to 360 (200 is 160° W), or have a slip. As the file does not count all of them so (some are negative or outside of the world, or fewer than one in ten are beyond), nothing is turned by guess: write it from −180 to 180.",
    ar: "خط الطول من \u2066−180\u2069 إلى 180 وهذا أبعد. قد يكون معدودًا شرقًا حتى 360 (200 هو 160 غربًا) أو فيه زلة. ولأن الملف لا يعدّها كلها كذلك (بعضها سالب أو خارج العالم، أو المتجاوز أقل من واحد من كل عشرة) لا يُحوَّل شيء بالتخمين: اكتبه من \u2066−180\u2069 إلى 180.",
  },
  "row-shape-text": {
    en: "The shape (WKT) could not be read. Its numbers have to be degrees of WGS 84 (SRID 4326), longitude first, its brackets in pairs, a line of two positions or more, and rings closed. Correct it, or save it as GeoJSON.",
    ar: "تعذّرت قراءة الشكل (WKT). يجب أن تكون أرقامه درجات \u2066WGS 84 (SRID 4326)\u2069 وخط الطول أولًا، وأقواسه أزواجًا، وفي الخط موضعان أو أكثر، والحلقات مغلقة. صحّحه أو احفظه بصيغة GeoJSON.",
  },
  "row-half-position": {
    en: "There is a latitude without a longitude, or the other way round. Give both or neither.",
    ar: "يوجد خط عرض بلا خط طول أو العكس. اكتبهما معًا أو اتركهما فارغين.",
  },
  "position-brackets": {
    en: "Pairs in square brackets were read as GeoJSON has them, longitude first. Where the latitude comes first, leave the brackets out. The number is how many there are.",
    ar: "قُرئت الأزواج بين قوسين مربعين كما في GeoJSON: خط الطول أولًا. إن كان خط العرض أولًا فاحذف القوسين. العدد هو عددها.",
  },
  "position-view": {
    en: "Links to a part of a map without a pin say where the middle of the screen was, and not which place is meant. Its place is drawn with a circle as wide as what is shown, or not at all where that is wider than 200 km. Link to the place itself, or write its coordinates. The number is how many there are.",
    ar: "الروابط إلى جزء من خريطة بلا علامة تحدّد وسط الشاشة لا المكان المقصود. يُرسم مكانها بدائرة بعرض ما يظهر، أو لا يُرسم إن زاد ذلك على 200 كم. اربط بالمكان نفسه أو اكتب إحداثياته. العدد هو عددها.",
  },
  "position-zero": {
    en: "The position is 0, 0, in the Gulf of Guinea, which mostly stands for one that nobody knew. It was kept: where it is none, leave it empty.",
    ar: "الموضع \u20660, 0\u2069 في خليج غينيا، وهو غالبًا بديل عن موضع لم يعرفه أحد. أُبقي عليه: إن لم يكن موضعًا فاتركه فارغًا.",
  },
  "area-antimeridian": {
    en: "An edge of an outline leaps over more than 180° of longitude: it was read as crossing the 180th meridian, and the outline was cut in two there (RFC 7946, 3.1.9). Where it goes round the world instead, give that edge positions in between.",
    ar: "يقفز ضلع من الحدود أكثر من 180 درجة طول: قُرئ عابرًا خط الطول 180 وقُطعت الحدود هناك جزأين (RFC 7946, 3.1.9). إن كان يدور حول العالم بدل ذلك فأعطِ هذا الضلع مواضع بين طرفيه.",
  },
  "area-wide": {
    en: "An edge of an outline leaps over more than 180° of longitude: it was read as it is written, round the world by way of 0°, as the envelope or hull of something has it. Where it crosses the 180th meridian instead, cut the outline in two there, as a MultiPolygon, in KML a MultiGeometry (RFC 7946, 3.1.9).",
    ar: "يقفز ضلع من الحدود أكثر من 180 درجة طول: قُرئ كما هو مكتوب، حول العالم مرورًا بخط الطول 0، كما في مستطيل أو غلاف يحيط بشيء. إن كان يعبر خط الطول 180 بدل ذلك فاقطع الحدود هناك جزأين في MultiPolygon، وفي KML في MultiGeometry ‏(RFC 7946, 3.1.9).",
  },
  "area-unclear": {
    en: "An edge of an outline leaps over more than 180° of longitude, and it is not certain how it runs: over the 180th meridian, round the world or round a pole. That outline is not on the map; other parts of the same shape are. Cut it in two at 180°, as a MultiPolygon, in KML a MultiGeometry (RFC 7946, 3.1.9), or give that edge positions in between.",
    ar: "يقفز ضلع من الحدود أكثر من 180 درجة طول، وليس من المؤكد كيف يسير: عبر خط الطول 180 أم حول العالم أم حول قطب. هذه الحدود ليست على الخريطة، أما الأجزاء الأخرى من الشكل نفسه فعليها. اقطعها عند 180 جزأين في MultiPolygon، وفي KML في MultiGeometry ‏(RFC 7946, 3.1.9)، أو أعطِ هذا الضلع مواضع بين طرفيه.",
  },
  "points-several": {
    en: "A shape of several points (MultiPoint) became as many places of one event, all under its name. An archive has one point for each row. Give each point a row of its own where they are events by themselves.",
    ar: "صار شكل من عدة نقاط (MultiPoint) أماكن بعددها لحدث واحد، كلها باسمه. ويضم الأرشيف نقطة واحدة لكل صف. أعطِ كل نقطة صفًا خاصًا بها إن كانت أحداثًا مستقلة.",
  },
  "row-outside-world": {
    en: "The coordinates lie outside of the world: latitude −90 to 90, longitude −180 to 180. Correct them; metres of another system of coordinates have to be converted to degrees (WGS 84) first.",
    ar: "الإحداثيات خارج العالم: خط العرض من \u2066−90\u2069 إلى 90 وخط الطول من \u2066−180\u2069 إلى 180. صحّحها؛ ويجب أولًا تحويل أمتار نظام إحداثيات آخر إلى درجات (WGS 84).",
  },
} as const satisfies Record<string, LangMap>;
