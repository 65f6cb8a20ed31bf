import { isNoText } from "./no-value.ts";

/** What the name is called in records of parties and sources, the surest first. */
const NAMES = ["name", "label", "actor", "party", "group", "organisation", "organization"];

/** What a cell that holds records says of names. */
interface NameRecords {
  names: string[];
  /** Each of its records has one. */
  areAllNamed: boolean;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The name in a record: a text, or a field that is called so; `undefined` where there is none. */
const nameIn = (record: unknown): string | undefined => {
  if (!isObject(record)) return String(record);
  const texts = new Map(
    Object.entries(record).flatMap(([field, value]: [string, unknown]): [string, string][] =>
      typeof value === "string" && value.trim() !== "" ? [[field.toLowerCase(), value]] : [],
    ),
  );
  const field = NAMES.find((one) => texts.has(one));
  return field === undefined ? undefined : texts.get(field);
};

/** The names in a cell that is a record in JSON, or a list with some; `null` where it is neither. */
export const nameRecords = (cell: string): NameRecords | null => {
  const value = /^\s*[[{]/.test(cell) ? parsed(cell) : null;
  if (!isObject(value)) return null;
  const records = (Array.isArray(value) ? (value as unknown[]) : [value]).filter(
    (one) => one !== null,
  );
  if (!records.some(isObject)) return null;
  const names = records.map(nameIn);
  return {
    names: names.filter((name) => name !== undefined && !isNoText(name.trim())) as string[],
    areAllNamed: !names.includes(undefined),
  };
};
