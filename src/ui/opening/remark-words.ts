import type { LanguageTools } from "../language.ts";
import type { OpeningMessages } from "../messages/shape/opening.ts";
import type { TableRemark } from "./table-choice.ts";

/** A remark in one line: where it stands, what it says, what was found. */
export const remarkWords = (
  { code, says, detail, row, line, column }: TableRemark,
  { table, problem }: OpeningMessages,
  { word }: LanguageTools,
): string => {
  const where = [
    line === undefined ? row !== undefined && table.row(row) : table.line(line),
    column !== undefined && `\u2068${column}\u2069`,
  ].filter((part) => part !== false);
  const said = problem[code] ?? word(says).text;
  const sentence = where.length > 0 ? `${where.join(", ")}: ${said}` : said;
  return detail === "" ? sentence : `${sentence} ${table.found(detail.slice(0, 200))}`;
};
