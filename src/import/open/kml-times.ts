import { isObject } from "../../formats/geojson/feature.ts";
import type { ReadFeature, Reading } from "../../formats/reading.ts";
import { OPEN_END } from "../dates/open-end.ts";
import { guess } from "../mapping.ts";

type Properties = ReadFeature["properties"];

/** What a placemark's own time is called where no field of it is; an import finds it by this name. */
const STAMP = "timestamp";

interface Time {
  begin: string;
  /** Empty where there is but one moment. */
  end: string;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

const spanOf = (span: unknown): Time | null => {
  if (!isObject(span)) return null;
  const [begin, end] = [textOf(span["begin"]), textOf(span["end"])];
  return begin === "" && end === "" ? null : { begin: begin || OPEN_END, end: end || OPEN_END };
};

/** The first and the last moment at which a track was measured; several tracks have lists of their own. */
const trackTime = (track: unknown): Time | null => {
  const found = isObject(track) ? track["times"] : undefined;
  const times = Array.isArray(found) ? found.flat().map(textOf).filter(Boolean) : [];
  const [begin] = times;
  return begin === undefined ? null : { begin, end: times.length > 1 ? (times.at(-1) ?? "") : "" };
};

/** When a placemark says it was, beside its data (OGC KML 2.3, `TimeSpan`, `TimeStamp`, `Track`). */
const timeOf = ({ timespan, [STAMP]: stamp, coordinateProperties }: Properties): Time | null => {
  const span = spanOf(timespan);
  if (span || textOf(stamp) === "") return span ?? trackTime(coordinateProperties);
  return { begin: textOf(stamp), end: "" };
};

const withTime = (
  { timespan, ...rest }: Properties,
  time: Time,
  { date, end }: { date: string; end: string },
): Properties => ({
  ...rest,
  // Only what is no span of this format is data.
  ...(!isObject(timespan) && timespan !== undefined && { timespan }),
  [date]: time.begin,
  ...(time.end !== "" && textOf(rest[end]) === "" && { [end]: time.end }),
});

/**
 * Gives each placemark of KML its date and end, in the columns in which the data of others have theirs.
 * A date in its data comes first, as that may be more exact, unless `timestamp` is the surer name.
 */
export const withKmlTimes = (read: Reading): Reading => {
  const times = read.features.map(({ properties }) => timeOf(properties));
  if (times.every((time) => time === null)) return read;
  const names = new Set(read.features.flatMap(({ properties }) => Object.keys(properties)));
  const fields = guess([...names.add(STAMP)]);
  names.delete(STAMP);
  const [date = STAMP] = fields.get("date") ?? [];
  const [end = "end"] = fields.get("end") ?? [];
  const [other = ""] = guess([...names]).get("date") ?? [];
  const features = read.features.map((feature, n): ReadFeature => {
    const { properties } = feature;
    const time = times[n] ?? null;
    const own = textOf(properties[other]);
    if (time && (date === STAMP || own === ""))
      return { ...feature, properties: withTime(properties, time, { date, end }) };
    return date === STAMP && own !== ""
      ? { ...feature, properties: { ...properties, [date]: own } }
      : feature;
  });
  return { ...read, features };
};
