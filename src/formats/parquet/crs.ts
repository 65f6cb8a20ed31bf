/** Names of longitude and latitude on WGS 84; in GeoParquet longitude comes first whatever its name says. */
const WGS_84 = new Set(["OGC:CRS84", "OGC:CRS84H", "EPSG:4326", "EPSG:4979", "SRID:4326"]);

/** What a file's positions are in, as far as it matters: degrees on WGS 84, unknown, or something else. */
export type Crs = { is: "wgs84" } | { is: "unknown" } | { is: "other"; name: string };

const OURS: Crs = { is: "wgs84" };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const word = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** A reference system as PROJJSON has it. */
const ofProjJson = (crs: Record<string, unknown>): Crs => {
  const id = crs["id"] ?? (Array.isArray(crs["ids"]) ? (crs["ids"] as unknown[])[0] : undefined);
  const name = word(crs["name"]);
  if (!isObject(id)) return /^WGS 84( \(|$)/.test(name) ? OURS : { is: "other", name };
  const code = `${word(id["authority"])}:${word(id["code"])}`;
  return WGS_84.has(code.toUpperCase())
    ? OURS
    : { is: "other", name: name === "" ? code : `${code} (${name})` };
};

const ofName = (name: string): Crs =>
  WGS_84.has(name.toUpperCase()) ? OURS : { is: "other", name };

/**
 * What the “geo” metadata says of it: nothing is WGS 84, `null` is unknown (GeoParquet 1.1). ClickHouse
 * writes a name where PROJJSON should stand.
 */
export const crsOfMetadata = (crs: unknown): Crs => {
  if (crs === undefined) return OURS;
  if (crs === null) return { is: "unknown" };
  return isObject(crs) ? ofProjJson(crs) : ofName(word(crs));
};

/** What a column of Parquet's own type for shapes says: a name, or PROJJSON, or where that stands. */
export const crsOfType = (
  crs: string | undefined,
  note: (key: string) => string | undefined,
): Crs => {
  if (crs === undefined || crs === "") return OURS;
  const text = crs.startsWith("projjson:") ? note(crs.slice("projjson:".length)) : crs;
  try {
    const value: unknown = JSON.parse(text ?? "");
    if (isObject(value)) return ofProjJson(value);
  } catch {
    // It is a name that is not known here.
  }
  return ofName(crs);
};
