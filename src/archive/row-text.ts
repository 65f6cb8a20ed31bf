import type { RowText } from "./archive.ts";

type Fields = Record<string, unknown>;

const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "string");

const isLength = (value: unknown): value is number =>
  typeof value === "number" && value > 0 && Number.isFinite(value);

const WEB = /^https?:\/\//i;

/** What of a chunk's value is a row's text; a field that is none is passed over. */
const textOf = (value: unknown): RowText => {
  const { title, date, coordinates, radiusM, more, ...rest } = Object(value) as Fields;
  const text = (name: "description" | "place" | "url" | "source") => {
    const found = rest[name];
    return typeof found === "string" && (name !== "url" || WEB.test(found))
      ? { [name]: found }
      : undefined;
  };
  return {
    title: typeof title === "string" ? title : "",
    ...text("description"),
    ...text("place"),
    date: typeof date === "string" ? date : "",
    ...(isPair(coordinates) && { coordinates }),
    ...(isLength(radiusM) && { radiusM }),
    ...text("url"),
    ...text("source"),
    ...(Array.isArray(more) && { more: more.filter(isPair) }),
  };
};

/** The texts in a chunk's value; `null` where it is not a list of so many. */
export const textsIn = (value: unknown, rows: number): RowText[] | null =>
  Array.isArray(value) && value.length === rows ? value.map(textOf) : null;
