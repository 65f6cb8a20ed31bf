import type { LanguageTools } from "../language.ts";
import type { OpeningMessages } from "../messages/shape/opening.ts";
import type { TableRemark } from "./table-choice.ts";

/** Problems whose detail is a size or a number of a row, which the sentence and the place say. */
const DETAIL_SAYS_NOTHING = new Set(["zip-invalid", "zip-too-large", "too-large", "too-deep"]);

/** Values and names stand in the direction of what they are, not of the sentence. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

const LONGEST = 200;

const placeOf = (
  { row, line, character }: TableRemark,
  table: OpeningMessages["table"],
): string | undefined => {
  if (line === undefined) return row === undefined ? undefined : table.row(row);
  return character === undefined ? table.line(line) : table.position(line, character);
};

/** A remark in one line: where it stands, what it says, what was expected and found. */
export const remarkWords = (
  remark: TableRemark,
  { table, problem }: OpeningMessages,
  { word }: LanguageTools,
): string => {
  const { code, says, detail, column, path, expected, nearest } = remark;
  const where = [
    placeOf(remark, table),
    column !== undefined && isolated(column),
    path !== undefined && path !== "" && isolated(path),
  ].filter((part) => typeof part === "string");
  const said = problem[code] ?? word(says).text;
  const isFound = detail !== "" && !DETAIL_SAYS_NOTHING.has(code);
  return [
    where.length > 0 ? `${where.join(table.comma)}: ${said}` : said,
    expected !== undefined && table.expected(expected),
    isFound && table.found(detail.slice(0, LONGEST)),
    nearest !== undefined && table.nearest(nearest.slice(0, LONGEST)),
  ]
    .filter((part) => part !== false)
    .join(" ");
};
