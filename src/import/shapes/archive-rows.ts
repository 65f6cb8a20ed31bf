import { textsOfList } from "../../formats/list-text.ts";
import type { Actor } from "../../story/records/actor.ts";
import { isTimeZone } from "../../story/zone.ts";
import type { Facts } from "../facts.ts";
import type { Cells } from "../sheet.ts";
import { cellIn, labelled } from "./dateline.ts";
import type { Shape } from "./shape.ts";
import { USES } from "./uses.ts";

type Party = Facts["parties"][number];

/** A table and no list, so that none can be missing; the schema itself is not part of what opens tables. */
const TYPES: Readonly<Record<Actor["type"], true>> = {
  "state-forces": true,
  "state-body": true,
  "rebel-group": true,
  "political-militia": true,
  "armed-group": true,
  "external-forces": true,
  state: true,
  person: true,
  organisation: true,
  civilians: true,
};

const isType = (text: string | undefined): text is Actor["type"] =>
  Object.hasOwn(TYPES, text ?? "");

const partiesIn = (cells: Cells): Party[] => {
  const types = textsOfList(cellIn(cells, "actor_types"));
  return textsOfList(cellIn(cells, "actors")).map((name, n) => {
    const type = types[n];
    return { name, type: isType(type) ? type : "organisation" };
  });
};

/** Of coordinates that stand for a wider area nothing is drawn, here as in the archive. */
const AREA: NonNullable<Facts["known"]> = {
  level: "region",
  kind: "site",
  basis: {
    en: "The archive has its coordinates for a wider area only.",
    ar: "إحداثياته في الأرشيف لمنطقة أوسع فحسب.",
  },
};

/** Rows of an archive as `dateline export` hands them on. */
export const archiveRows: Shape = {
  label: { en: "rows of a Dateline archive", ar: "صفوف أرشيف Dateline" },
  isOwn: true,
  needs: ["archive_row", "date_edtf", "time_zone", "type_id"],
  map: {
    title: ["title"],
    description: ["description"],
    type: ["type_id"],
    date: ["date_edtf"],
    lat: ["lat"],
    lon: ["lon"],
    place: ["place"],
    source: ["source"],
    url: ["url"],
    events: ["event_count"],
    radius: ["radius_m"],
    claim: ["claim_states"],
  },
  hidden: [
    ...["archive_row", "first_day", "last_day", "time_zone"],
    ...[
      "type_id",
      "type_label",
      "actors",
      "actor_types",
      "sources",
      "claim_states",
      "place_known_to",
    ],
  ],
  uses: {
    time_zone: USES.zone,
    type_label: USES.typeLabel,
    actors: USES.party,
    actor_types: USES.partyKind,
    sources: USES.source,
    place_known_to: USES.placePrecision,
  },
  refine: (facts, cells, lang) => {
    const tz = cellIn(cells, "time_zone");
    return {
      ...facts,
      ...(isTimeZone(tz) && { tz }),
      ...(cellIn(cells, "place_known_to") === "area" && { known: AREA }),
      type: labelled(facts.type, cellIn(cells, "type_label"), lang),
      parties: partiesIn(cells),
      // Some that the text names may have been too many for the archive.
      sources: textsOfList(cellIn(cells, "sources")),
    };
  },
};
