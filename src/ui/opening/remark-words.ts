import type { LanguageTools } from "../language.ts";
import type { OpeningMessages } from "../messages/shape/opening.ts";
import type { TableRemark } from "./table-choice.ts";

/** Problems whose detail is a size or a number of a row, which the sentence and the place say. */
const DETAIL_SAYS_NOTHING = new Set(["zip-invalid", "too-large", "too-deep"]);

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

const whereOf = (remark: TableRemark, table: OpeningMessages["table"]): string => {
  const { column, path } = remark;
  return [
    placeOf(remark, table),
    column !== undefined && isolated(column),
    path !== undefined && path !== "" && isolated(path),
  ]
    .filter((part) => typeof part === "string")
    .join(table.comma);
};

/** What a remark says, which is the same of all of its code. */
export const remarkSaid = ({ says }: TableRemark, { word }: LanguageTools): string =>
  word(says).text;

/** What may be meant: a value, or what columns may be. */
const nearestOf = (
  { nearest, meant = [] }: TableRemark,
  { table }: OpeningMessages,
  { word }: LanguageTools,
): string | undefined =>
  meant.length > 0
    ? meant
        .map(({ column, label }) => `${isolated(column)} = ${word(label).text}`)
        .join(table.comma)
    : nearest?.slice(0, LONGEST);

const detailsOf = (remark: TableRemark, say: OpeningMessages, tools: LanguageTools): string[] => {
  const { table } = say;
  const { code, detail, expected, further } = remark;
  const nearest = nearestOf(remark, say, tools);
  const isFound = detail !== "" && !DETAIL_SAYS_NOTHING.has(code);
  return [
    expected !== undefined && table.expected(expected),
    isFound && table.found(detail.slice(0, LONGEST)),
    nearest !== undefined && table.nearest(nearest),
    further !== undefined && table.more(further),
  ].filter((part) => part !== false);
};

/** Where a remark stands, and what was expected and found: what is its own among all of its code. */
export const remarkFound = (
  remark: TableRemark,
  say: OpeningMessages,
  tools: LanguageTools,
): string => {
  const where = whereOf(remark, say.table);
  const details = detailsOf(remark, say, tools).join(" ");
  return where === "" || details === "" ? where + details : `${where}: ${details}`;
};

/** A remark in one line: where it stands, what it says, what was expected and found. */
export const remarkWords = (
  remark: TableRemark,
  say: OpeningMessages,
  tools: LanguageTools,
): string => {
  const where = whereOf(remark, say.table);
  const said = remarkSaid(remark, tools);
  return [where === "" ? said : `${where}: ${said}`, ...detailsOf(remark, say, tools)].join(" ");
};
