import { INHERITED } from "../../formats/kml/containers.ts";
import { isObject } from "../../formats/geojson/feature.ts";
import type { ReadFeature, Reading } from "../../formats/reading.ts";
import { OPEN_END } from "../dates/open-end.ts";
import { guess } from "../guess.ts";

type Properties = ReadFeature["properties"];

/** What a placemark's own time is called where no field of it is; an import finds it by this name. */
const STAMP = "timestamp";

interface Time {
  begin: string;
  /** Empty where there is but one moment. */
  end: string;
  /** It is that of the folder in which the placemark lies. */
  isInherited?: boolean;
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
const timeOf = (properties: Properties): Time | null => {
  const { timespan, [STAMP]: stamp, coordinateProperties, [INHERITED]: mark } = properties;
  const isInherited = mark === true;
  const span = spanOf(timespan);
  if (span) return { ...span, isInherited };
  if (textOf(stamp) === "") return trackTime(coordinateProperties);
  return { begin: textOf(stamp), end: "", isInherited };
};

const withTime = (
  rest: Properties,
  time: Time,
  { date, end }: { date: string; end: string },
): Properties => ({
  ...rest,
  [date]: time.begin,
  ...(time.end !== "" && textOf(rest[end]) === "" && { [end]: time.end }),
});

/** What of a placemark's properties is a time of this format; all else is data. */
const IS_TIME = new Map<string, (value: unknown) => boolean>([
  [INHERITED, () => true],
  [STAMP, (value) => textOf(value) !== ""],
  ["timespan", isObject],
  ["coordinateProperties", (value) => trackTime(value) !== null],
]);

const dataOf = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter(([key, value]) => IS_TIME.get(key)?.(value) !== true),
  );

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
    const time = times[n] ?? null;
    const own = textOf(feature.properties[other]);
    const data = dataOf(feature.properties);
    const isSurer = date === STAMP && !time?.isInherited;
    if (time && (isSurer || own === ""))
      return { ...feature, properties: withTime(data, time, { date, end }) };
    const moved = date === STAMP && own !== "" ? { [date]: own } : {};
    return { ...feature, properties: { ...data, ...moved } };
  });
  return { ...read, features };
};
