import type { LangMap } from "../story/records/text.ts";

/** Why nothing is read of a file, whatever its rows would say. */
export const FILE_PROBLEMS = {
  "file-empty": {
    en: "The file is empty: there is nothing in it but blanks. Export or copy it again.",
    ar: "الملف فارغ: لا شيء فيه سوى الفراغات. صدّره أو انسخه من جديد.",
  },
  "content-other": {
    en: "What stands in the file is of another kind than its name says, so nothing of it was read. A web page (HTML) mostly means that the address asks for a login: download the file itself. JSON and XML are read under names such as .geojson, .kml or .gpx.",
    ar: "محتوى الملف من نوع غير الذي يقوله اسمه، فلم يُقرأ منه شيء. صفحة الويب (HTML) تعني غالبًا أن العنوان يطلب تسجيل الدخول: نزّل الملف نفسه. ويُقرأ JSON وXML بأسماء مثل ‎.geojson أو ‎.kml أو ‎.gpx.",
  },
  "content-table": {
    en: "What stands in the file looks like a table and not like JSON, so nothing of it was read. Rename it so that it ends in .csv, and open that.",
    ar: "محتوى الملف يشبه جدولًا لا JSON، فلم يُقرأ منه شيء. غيّر اسمه لينتهي بـ ‎.csv وافتحه.",
  },
  "not-text": {
    en: "The file is neither text nor of a known kind; nothing of it was read. Save a table as CSV in UTF-8.",
    ar: "الملف ليس نصًا ولا من نوع معروف؛ لم يُقرأ منه شيء. احفظ الجدول بصيغة CSV وترميز UTF-8.",
  },
  "kind-spreadsheet": {
    en: "A spreadsheet’s or database’s own file is not read here. Save the sheet as CSV in UTF-8 in the program that made it, and open that.",
    ar: "لا يُقرأ هنا ملف برنامج الجداول أو قواعد البيانات نفسه. احفظ الورقة بصيغة CSV وترميز UTF-8 في البرنامج الذي أنشأها، وافتح الناتج.",
  },
  "kind-map": {
    en: "A shapefile or another file of a map program is not read here. Convert it to GeoJSON in WGS 84, which QGIS, mapshaper and ogr2ogr can do, and open that.",
    ar: "لا يُقرأ هنا ملف shapefile أو ملف آخر لبرنامج خرائط. حوّله إلى GeoJSON وبنظام WGS 84، ويمكن ذلك في QGIS أو mapshaper أو ogr2ogr، وافتح الناتج.",
  },
  "kind-document": {
    en: "A document or a picture is not read here. Copy its table into a spreadsheet, save that as CSV in UTF-8, and open it.",
    ar: "لا يُقرأ هنا مستند أو صورة. انسخ الجدول الذي فيه إلى برنامج جداول واحفظه بصيغة CSV وترميز UTF-8، وافتح الناتج.",
  },
  "hxl-tags": {
    en: "The first row has tags of HXL that say what the columns are; they were followed, and the row is no event.",
    ar: "في الصف الأول وسوم HXL تبيّن ما هي الأعمدة؛ عُمل بها، والصف ليس حدثًا.",
  },
  "zip-beside": {
    en: "A zip among other files, or in another zip, is not read. Unpack it first, or open it alone.",
    ar: "لا يُقرأ ملف zip بين ملفات أخرى أو داخل ملف zip آخر. فكّه أولًا أو افتحه وحده.",
  },
  "story-beside": {
    en: "This file lies beside those of a story or an archive. Only these were read, nothing of it. Open it by itself.",
    ar: "يقع هذا الملف بجانب ملفات قصة أو أرشيف. قُرئت هذه وحدها ولم يُقرأ منه شيء. افتحه وحده.",
  },
  "kind-unknown": {
    en: "The kind of file is not known here. Save a table as CSV, a map as GeoJSON, KML or GPX.",
    ar: "نوع الملف غير معروف هنا. احفظ الجدول بصيغة CSV، والخريطة بصيغة GeoJSON أو KML أو GPX.",
  },
} as const satisfies Record<string, LangMap>;
