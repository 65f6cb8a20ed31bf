import licencesUrl from "../../../../geo/basemap/LICENSES.md?url&no-inline";
import type { Credit } from "../../../ui/credit.ts";

/** Where the licence texts that come with the map's data can be read. */
export const LICENCES_URL = licencesUrl;

/** The makers of the data in geo/basemap; PROVENANCE.json there has every file and version. */
export const CREDITS: readonly Credit[] = [
  {
    name: "Natural Earth",
    holds: {
      en: "land, borders, governorates, lakes, rivers, urban areas, relief, ranks of towns",
      ar: "اليابسة والحدود والمحافظات والبحيرات والأنهار والمناطق الحضرية والتضاريس ومراتب المدن",
    },
    licence: { en: "Public domain", ar: "ملكية عامة" },
    href: "https://www.naturalearthdata.com/about/terms-of-use/",
  },
  {
    name: "GeoNames",
    holds: {
      en: "towns in English and Arabic, populations",
      ar: "المدن بالإنجليزية والعربية وأعداد السكان",
    },
    licence: { en: "CC BY 4.0", ar: "CC BY 4.0" },
    href: "https://creativecommons.org/licenses/by/4.0/",
  },
  {
    name: "OurAirports",
    holds: { en: "airports and runways", ar: "المطارات والمدارج" },
    licence: { en: "ODbL 1.0", ar: "ODbL 1.0" },
    href: "https://opendatacommons.org/licenses/odbl/1-0/",
  },
  {
    name: "GSHHG",
    holds: { en: "rivers and lakes seen from near", ar: "الأنهار والبحيرات عن قرب" },
    licence: { en: "LGPL 3.0 or later", ar: "LGPL 3.0 أو أحدث" },
    href: "https://www.gnu.org/licenses/lgpl-3.0.html",
  },
];
