import { condition } from "../../../import/where.ts";
import { isFields } from "../../../story/fields.ts";
import { suggestion } from "../../../story/edit-distance.ts";
import { parseEdtf } from "../../../story/edtf.ts";
import { isTimeZone } from "../../../story/zone.ts";
import { WrongUse } from "../wrong-use.ts";
import { fieldFault, isField } from "./check-wishes.ts";

/** A value of `--map`; `null` where it is none. */
export const mapEntry = (text: string): [column: string, field: string] | null => {
  const at = text.lastIndexOf("=");
  return at < 1 ? null : [text.slice(0, at), text.slice(at + 1)];
};

/** What of `--map` is wrong whatever columns the file has. */
export const checkMap = (texts: readonly string[]): void => {
  const wrong = texts.filter((text) => mapEntry(text) === null);
  const said = wrong.map((text) => `Expected --map COLUMN=FIELD, found “${text}”.`);
  if (said.length > 0) throw new WrongUse(said.join("\n"));
};

/** The same of fields that are none. By themselves they are told with the columns that the file lacks. */
export const fieldFaults = (map: unknown): string[] =>
  isFields(map)
    ? Object.entries(map).flatMap(([column, field]) =>
        typeof field !== "string" || isField(field)
          ? []
          : [fieldFault(`${column}=${field}`, field)],
      )
    : [];

/** The same of conditions that are none whatever columns the file has. */
export const whereFaults = (where: unknown): string[] =>
  (Array.isArray(where) ? where : []).flatMap((text: unknown) =>
    typeof text !== "string" || condition(text) !== null
      ? []
      : [
          `Expected a condition such as mag>=5, with a number or date behind < and >, found “${text}”.`,
        ],
  );

/** As it is typed where a shell takes the character itself for its own. */
export const TABS = ["\\t", "tab"];

export const checkDelimiter = (delimiter: unknown): void => {
  if (typeof delimiter === "string" && delimiter.length !== 1 && !TABS.includes(delimiter))
    throw new WrongUse(`Expected one character in “delimiter”, or tab; found “${delimiter}”.`);
};

export const checkDay = (name: string, text: unknown): void => {
  if (typeof text === "string" && !parseEdtf(text))
    throw new WrongUse(`Expected a date such as 2024-03-05 in ${name}, found “${text}”.`);
};

export const checkZone = (tz: unknown): void => {
  if (typeof tz === "string" && !isTimeZone(tz))
    throw new WrongUse(
      `Expected a time zone such as Asia/Baghdad, found “${tz}”.${suggestion(tz, Intl.supportedValuesOf("timeZone"))}`,
    );
};
