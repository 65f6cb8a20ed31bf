/** A name in English and, where a source has it, in Arabic. */
export interface Names {
  en: string;
  ar: string | null;
}

/** Something with a name at a point, in degrees. */
export interface Named extends Names {
  lon: number;
  lat: number;
}

export interface Town extends Named {
  /** 1 (capitals) to 9. */
  rank: number;
  /** 2 capital, 1 seat of a governorate or province, 0 any other. */
  kind: number;
  country: string;
}

export interface Country extends Named {
  minZoom: number;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** A sea or a lake. */
export interface Water extends Named {
  minZoom: number;
}

export interface Governorate extends Named {
  /** ISO 3166-2. */
  iso: string;
}

export interface Airport extends Named {
  size: "large" | "medium" | "small";
}

/** Everything that can carry a label, each table in the order in which labels are given out. */
export interface Gazetteer {
  towns: readonly Town[];
  countries: readonly Country[];
  waters: readonly Water[];
  governorates: readonly Governorate[];
  airports: readonly Airport[];
}

interface Table {
  fields: readonly string[];
  rows: readonly (readonly unknown[])[];
}

const rowsOf = <T>(file: Record<string, Table>, name: string): T[] => {
  const table = file[name];
  if (!table) throw new Error(`The gazetteer has no table “${name}”.`);
  return table.rows.map(
    (row) => Object.fromEntries(table.fields.map((field, i) => [field, row[i]])) as T,
  );
};

const tablesOf = (json: unknown, wanted: string): Record<string, Table> => {
  const { format, ...tables } = json as { format: string } & Record<string, Table>;
  if (format !== wanted) throw new Error(`Expected the format ${wanted}, found “${format}”.`);
  return tables;
};

const byRank = (towns: readonly Town[]): Town[] => towns.toSorted((a, b) => a.rank - b.rank);

/** Reads `geo/basemap/gazetteer.json`; its README describes the format. Throws on another format. */
export const readGazetteer = (json: unknown): Gazetteer => {
  const tables = tablesOf(json, "dateline-gazetteer/1");
  return {
    towns: byRank([...rowsOf<Town>(tables, "towns"), ...rowsOf<Town>(tables, "worldCities")]),
    countries: rowsOf(tables, "countries"),
    waters: rowsOf(tables, "waters"),
    governorates: rowsOf(tables, "governorates"),
    airports: rowsOf(tables, "airports"),
  };
};

/** A gazetteer with the towns of `geo/basemap/far-towns.json` as well. Throws on another format. */
export const withFarTowns = (gazetteer: Gazetteer, json: unknown): Gazetteer => ({
  ...gazetteer,
  towns: byRank([...gazetteer.towns, ...rowsOf<Town>(tablesOf(json, "dateline-towns/1"), "towns")]),
});
