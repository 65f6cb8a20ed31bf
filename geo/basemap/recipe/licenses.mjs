const LICENSES = [
  [
    "Natural Earth",
    "land, borders, governorates, lakes, rivers, urban areas, relief, ranks of towns",
    "Public domain",
    "<https://www.naturalearthdata.com/about/terms-of-use/>",
  ],
  [
    "GeoNames",
    "towns in English and Arabic, populations",
    "CC BY 4.0",
    "<https://creativecommons.org/licenses/by/4.0/>",
  ],
  [
    "OurAirports",
    "airports and runways",
    "ODbL 1.0",
    "<https://opendatacommons.org/licenses/odbl/1-0/>",
  ],
  [
    "GSHHG 2.3.7",
    "`detail.topo.json`, which holds nothing else",
    "LGPL 3.0 or later",
    "<https://www.gnu.org/licenses/lgpl-3.0.html>",
  ],
];

const row = (cells) => `| ${cells.join(" | ")} |`;

const sourceLine = ({ from, name, version, license, holds, missing }) =>
  `- ${from} \`${name}\` ${version}: ${holds}. ${license}.${missing ? ` **Missing: ${missing}.**` : ""}`;

/** The licence page, built from the same records as PROVENANCE.json. */
export const licencePage = (sources) => `# Licences of the map data

**Boundaries are not authoritative.** They show how the sources draw them; they are not a statement
about the status of any territory.

Attribution in the map's corner: Natural Earth · GeoNames (CC BY 4.0) · OurAirports · GSHHG

${row(["Data", "Used for", "Licence", "Text"])}
${row(["---", "---", "---", "---"])}
${LICENSES.map(row).join("\n")}

The data was changed: clipped, simplified, joined and renamed as \`PROVENANCE.json\` says layer by
layer. The airports, the runways and their names stay under the ODbL 1.0, and the finer rivers and
lakes under the LGPL, whatever licence the program has that shows them. The rebuild from source is
in \`recipe/\`.

Natural Earth's urban areas come out of a Debian package whose copyright file declares GPL-2+ for
the package as a whole; the data itself is in the public domain.

## Packages

${sources.map(sourceLine).join("\n")}
`;
