import { isObject, type Members } from "../../formats/geojson/feature.ts";

/** Lists that a TimeMap file has beside its events, by the ids that these name. */
export interface TimeMapLists {
  sources: ReadonlyMap<string, Members>;
  associations: ReadonlyMap<string, Members>;
}

/** A list of records with ids, or an object that has them by their ids. */
const recordsIn = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value;
  return isObject(value)
    ? Object.entries(value).map(([id, one]) => (isObject(one) ? { id, ...one } : one))
    : [];
};

const byId = (value: unknown): Map<string, Members> =>
  new Map(
    recordsIn(value)
      .filter(isObject)
      .flatMap((one) => (typeof one["id"] === "string" ? [[one["id"], one] as const] : [])),
  );

export const timeMapLists = (sources: unknown, associations: unknown): TimeMapLists => ({
  sources: byId(sources),
  associations: byId(associations),
});

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === "string" && one !== "",
  );

/** The title and the address of a source: in the file's list, or within the event as the page saves it. */
const sourceText = (source: unknown, { sources }: TimeMapLists): string[] => {
  const found = typeof source === "string" ? (sources.get(source) ?? source) : source;
  if (!isObject(found)) return texts(found);
  const [path] = [...texts(found["path"]), ...texts(found["paths"])];
  const [title] = texts(found["title"]);
  const named = [title, path].filter((one) => one !== undefined);
  return named.length === 0 ? texts(found["id"]) : [named.join(": ")];
};

/** A filter's name and value: those of an association, or as the page saves it. */
const filterOf = (filter: unknown, { associations }: TimeMapLists): [string, string][] => {
  const found = typeof filter === "string" ? associations.get(filter) : filter;
  if (!isObject(found)) return [];
  const [name, ...more] = texts(found["filter_paths"] ?? [found["key"], found["value"]]);
  return name === undefined || more.length === 0 ? [] : [[name, more.join(" / ")]];
};

const filtersOf = (event: Members, lists: TimeMapLists): Map<string, string> => {
  const columns = new Map<string, string>();
  for (const key of ["filters", "associations"]) {
    const list: unknown[] = Array.isArray(event[key]) ? event[key] : [];
    for (const [name, value] of list.flatMap((one) => filterOf(one, lists))) {
      const before = columns.get(name);
      columns.set(name, before === undefined ? value : `${before}; ${value}`);
    }
  }
  return columns;
};

const DAY = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/** The date as a day that can be read one way, where the event's own moment says which of the two numbers is the month. */
const dayOf = ({ date, datetime }: Members): string | undefined => {
  const [, a = "", , b = "", year = ""] = typeof date === "string" ? (DAY.exec(date) ?? []) : [];
  const [day = ""] = typeof datetime === "string" ? datetime.split("T") : [];
  const readings = [`${b}-${a}`, `${a}-${b}`].map((one) => one.replace(/\b\d\b/g, "0$&"));
  return year !== "" && readings.some((one) => `${year}-${one}` === day) ? day : undefined;
};

const isOfObjects = (value: unknown): boolean => Array.isArray(value) && value.every(isObject);

/**
 * An event of TimeMap with its sources as addresses and each of its filters as a column of its own,
 * whether it has them in itself or names those of the file's lists. Any other record stays as it is.
 */
export const plainEvent = (event: Members, lists: TimeMapLists): Members => {
  const { sources, filters, ...rest } = event;
  if (!("location" in event) || !Array.isArray(sources)) return event;
  const columns = filtersOf(event, lists);
  const day = dayOf(event);
  return {
    ...Object.fromEntries([...columns].filter(([name]) => !Object.hasOwn(event, name))),
    ...rest,
    ...(day !== undefined && { date: day }),
    ...(filters !== undefined && !isOfObjects(filters) && { filters }),
    sources: sources.flatMap((one) => sourceText(one, lists)),
  };
};
