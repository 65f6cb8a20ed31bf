import type { LanguageTools } from "../language.ts";
import type { OpeningMessages } from "../messages/shape/opening.ts";
import type { TableRemark } from "./table-choice.ts";

/** Problems whose detail is a size or a number of a row, which the sentence and the place say. */
const DETAIL_SAYS_NOTHING = new Set(["zip-invalid", "zip-too-large", "too-large", "too-deep"]);

/** Line and column, which the detail of a mistake in JSON is. */
const POSITION = /^(\d+):(\d+)$/;

/** A remark in one line: where it stands, what it says, what was found. */
export const remarkWords = (
  { code, says, detail, row, line, column }: TableRemark,
  { table, problem }: OpeningMessages,
  { word }: LanguageTools,
): string => {
  const position = code === "json-invalid" ? POSITION.exec(detail) : null;
  const [, atLine, atColumn] = (position ?? []).map(Number);
  const place = (): string | false => {
    if (atLine !== undefined && atColumn !== undefined) return table.position(atLine, atColumn);
    return line === undefined ? row !== undefined && table.row(row) : table.line(line);
  };
  const where = [place(), column !== undefined && `\u2068${column}\u2069`].filter(
    (part) => part !== false,
  );
  const said = problem[code] ?? word(says).text;
  const sentence = where.length > 0 ? `${where.join(table.comma)}: ${said}` : said;
  const isFound = detail !== "" && !position && !DETAIL_SAYS_NOTHING.has(code);
  return isFound ? `${sentence} ${table.found(detail.slice(0, 200))}` : sentence;
};
