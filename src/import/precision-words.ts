import { PRECISION_LEVEL_IDS } from "../story/precision.ts";
import type { KnownTo } from "./facts.ts";
import { plain } from "./western-digits.ts";

/** What a word for how exactly a place is known means here. */
export type WordMeaning = Pick<KnownTo, "level" | "kind" | "assumedM">;

const list = (words: string): string[] => words.split(", ");

/**
 * The words of tables, in small letters and without “level”. An area that nobody outlines is not drawn,
 * so a word that may be a narrow or a wide one stands with the wide.
 */
const WORDS: readonly (readonly [meaning: WordMeaning, words: readonly string[]])[] = [
  [
    { level: "exact" },
    list(
      "exact location, exact coordinates, exact position, precise, precise location, gps, rooftop, genau, exakt, exacte, précis, exacto, exacta, preciso, точно, точное, точная, точний, دقيق, دقيقة, kesin",
    ),
  ],
  [
    { level: "facility" },
    list(
      "site, building, house, address, compound, landmark, poi, gebäude, adresse, bâtiment, edificio, dirección, здание, адрес, будівля, адреса, مبنى, عنوان, منشأة, bina, adres",
    ),
  ],
  [
    { level: "near" },
    list(
      "street, road, nearby landmark, straße, strasse, rue, calle, улица, вулиця, شارع, sokak, cadde",
    ),
  ],
  [
    { level: "near", assumedM: 2000 },
    list(
      "neighbourhood, neighborhood, quarter, suburb, stadtteil, quartier, barrio, квартал, حي, mahalle",
    ),
  ],
  [
    { level: "near", assumedM: 5000 },
    list(
      "approximate, approximately, approx, approximate location, neighbourhood/area, neighborhood/area, ungefähr, circa, approximatif, approximative, aproximado, aproximada, приблизительно, примерно, приблизно, تقريبي, تقريبا, yaklaşık",
    ),
  ],
  [
    { level: "town" },
    list(
      "village, settlement, hamlet, locality, populated place, dorf, ort, ortschaft, kleinstadt, localité, bourg, pueblo, aldea, localidad, село, деревня, посёлок, поселок, населенный пункт, населённый пункт, селище, населений пункт, قرية, بلدة, köy, kasaba",
    ),
  ],
  [
    { level: "town", kind: "city", assumedM: 10_000 },
    list("city, stadt, großstadt, ville, ciudad, город, місто, مدينة, şehir"),
  ],
  [
    { level: "admin", kind: "district" },
    list(
      "admin 2, admin 3, admin 4, district, county, department, subdistrict, sub district, municipality, commune, ward, parish, raion, bezirk, kreis, landkreis, gemeinde, distrito, municipio, comarca, département, departement, arrondissement, canton, municipalité, район, община, громада, قضاء, ناحية, مديرية, بلدية, ilçe",
    ),
  ],
  [
    { level: "admin", kind: "province" },
    list(
      "admin 1, governorate, province, province/governorate, oblast, state, federal state, prefecture, bundesland, provinz, gouvernement, gouvernorat, wilaya, provincia, gobernación, departamento, область, провинция, провінція, محافظة, ولاية, il",
    ),
  ],
  [
    { level: "region" },
    list("regional, région, región, регион, регіон, край, منطقة, إقليم, bölge"),
  ],
  [
    { level: "country" },
    list("admin 0, nation, national, pays, país, страна, країна, بلد, دولة, ülke"),
  ],
];

const BY_WORD: ReadonlyMap<string, WordMeaning> = new Map([
  ...WORDS.flatMap(([meaning, words]) => words.map((word) => [word, meaning] as const)),
  ...PRECISION_LEVEL_IDS.map((level) => [level, { level }] as const),
]);

/** “ADM2”, “admin_2”, “Administrative level 2” as one of them. */
const ADMIN = /^adm(?:in(?:istrative)?)?(?: level)? ?([0-4])$/;

/** Who says so, as Airwars has it: “Exact location (via Coalition)”. */
const SAID_BY = / \((?:via [^()]+|other)\)$/i;

/** A cell without who says so. */
export const withoutSayer = (cell: string): string => plain(cell).replace(SAID_BY, "");

const keyOf = (cell: string): string =>
  withoutSayer(cell)
    .toLowerCase()
    .replace(/[-_ ]+/g, " ")
    .replace(/ only$/, "")
    .replace(ADMIN, "admin $1")
    .replace(/ level$/, "");

/** What a table’s word for how exactly a place is known means; `undefined` where it is none that is known. */
export const precisionWord = (cell: string): WordMeaning | undefined => BY_WORD.get(keyOf(cell));
