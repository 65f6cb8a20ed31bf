// What each layer of src/ may import. Read it top to bottom: nothing imports upwards or sideways.
const LAYERS = {
  story: [],
  formats: ["story"],
  explore: ["story"],
  archive: ["story", "formats", "explore"],
  import: ["story", "formats", "archive"],
  basemap: ["story", "explore"],
  ui: ["story", "explore"],
  sheet: ["story", "formats", "explore", "basemap", "ui"],
  offline: [],
  map: ["story", "explore", "archive", "basemap", "ui"],
  app: [
    ...["story", "formats", "import", "explore", "archive", "basemap", "sheet", "ui", "map"],
    "offline",
  ],
  publish: ["story", "formats", "import", "explore", "archive", "basemap", "ui"],
  cli: ["story", "formats", "import", "explore", "archive", "publish", "offline"],
};

// Which packages each layer may import (regular expressions on the path inside node_modules).
const PACKAGES = {
  story: "zod/|jsonc-parser|@noble/hashes",
  formats: "geojson|fflate/|@tmcw/togeojson/|@xmldom/xmldom/|hyparquet|fzstd/",
  import: "zod/|geojson|mgrs/",
  explore: "@turf/|geojson",
  archive: "zod/|fflate/|geojson",
  basemap: "@turf/|topojson-client|geojson|topojson-specification",
  sheet: "geojson",
  ui: "react/|react-dom/|lucide-react|uqr/",
  map: "react/|react-dom/|leaflet|react-leaflet|@turf/|geojson|lucide-react|topojson-specification",
  app: "react/|react-dom/|@fontsource-variable/",
  publish: "react/|react-dom/|@napi-rs/canvas|topojson-specification|geojson",
  cli: "vite/|oxfmt/|playwright-core/|@sparticuz/|tsx/",
};

module.exports = {
  forbidden: [
    ...Object.entries(LAYERS).map(([layer, below]) => ({
      name: `${layer}-imports-only-${below.join("-") || "itself"}`,
      severity: "error",
      from: { path: `^src/${layer}/` },
      to: { path: "^src/", pathNot: `^src/(${[layer, ...below].join("|")})/` },
    })),
    ...Object.entries(PACKAGES).map(([layer, allowed]) => ({
      name: `${layer}-packages`,
      severity: "error",
      from: { path: `^src/${layer}/` },
      to: {
        path: "node_modules/",
        pathNot: [`node_modules/(@types/)?(${allowed})`],
      },
    })),
    {
      name: "only-cli-touches-node",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "every-file-has-a-layer",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/(${Object.keys(LAYERS).join("|")})/` },
      to: {},
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-undeclared-packages",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    // Packages that have only an "exports" field would count as unknown without this.
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
