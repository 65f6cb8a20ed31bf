import type { LangMap } from "../../story/records/text.ts";

/** What can be wrong with how a table is written; a sentence for readers. */
export const TABLE_PROBLEMS = {
  "csv-quotes": {
    en: "A quotation mark opens a cell here and no mark closes it, so the row was left out; where it took more lines than one, they are named. Close the cell, or write the mark twice where it is text (RFC 4180).",
    ar: "تفتح علامة اقتباس خلية هنا ولا علامة تغلقها، فتُرك الصف؛ وإن شغل أكثر من سطر ذُكرت أسطره. أغلق الخلية، أو اكتب العلامة مرتين حيث هي جزء من النص (RFC 4180).",
  },
  "csv-quote-inside": {
    en: "Expected the separator or the end of the line after the closing quotation mark of this cell, found more text, so the row was left out; where it took more lines than one, they are named. Put all of the cell between the marks, and write a mark twice where it is text (RFC 4180).",
    ar: "كان المتوقع بعد علامة الاقتباس التي تغلق هذه الخلية علامة الفصل أو نهاية السطر، ووُجد نص، فتُرك الصف؛ وإن شغل أكثر من سطر ذُكرت أسطره. ضع الخلية كلها بين العلامتين، واكتب العلامة مرتين حيث هي جزء من النص (RFC 4180).",
  },
  "csv-row-short": {
    en: "The row has fewer cells than the heading has columns, so which ones are missing is not known. Add the cells, also empty ones.",
    ar: "في الصف خلايا أقل من أعمدة سطر العناوين، فلا يُعرف أيها الناقص. أضف الخلايا، ولو فارغة.",
  },
  "csv-row-long": {
    en: "The row has more cells than the heading has columns. Put a cell that holds the separator in quotation marks, or name the column.",
    ar: "في الصف خلايا أكثر من أعمدة سطر العناوين. ضع الخلية التي فيها علامة الفصل بين علامتي اقتباس، أو سمِّ العمود.",
  },
  "csv-row-huge": {
    en: "The row is longer than what is read of one; it was left out to the end of its line.",
    ar: "الصف أطول مما يُقرأ من صف واحد؛ تُرك حتى نهاية سطره.",
  },
  "csv-row-ended": {
    en: "The row lacks its last cells; they were taken for empty, as spreadsheets leave them out.",
    ar: "تنقص الصف خلاياه الأخيرة؛ اعتُبرت فارغة، فبرامج الجداول تتركها.",
  },
  "headings-later": {
    en: "A line above names groups of columns, as merged cells do; the names of the columns were taken from this line below it, where it names only parts of them from both.",
    ar: "يسمّي سطر أعلاه مجموعات أعمدة كما تفعل الخلايا المدمجة؛ أُخذت أسماء الأعمدة من هذا السطر تحته، ومن كليهما حيث لا يسمّي إلا أجزاءً منها.",
  },
  "headings-below": {
    en: "What stands above this line only says what the table is, so the lines that are named were left out, and the names of the columns were taken from this one.",
    ar: "ما فوق هذا السطر يقول ما هو الجدول فحسب، فتُركت الأسطر المذكورة وأُخذت أسماء الأعمدة من هذا السطر.",
  },
  "csv-row-padded": {
    en: "The row has empty cells beyond the last column; they were left out.",
    ar: "في الصف خلايا فارغة بعد العمود الأخير؛ لم تُدرج.",
  },
  "csv-empty": {
    en: "The table is empty. Write the names of its columns into the first line, such as title,date,latitude,longitude, and below it a row for each event.",
    ar: "الجدول فارغ. اكتب أسماء أعمدته في السطر الأول، مثل title,date,latitude,longitude، وتحته صفًا لكل حدث.",
  },
} as const satisfies Record<string, LangMap>;
