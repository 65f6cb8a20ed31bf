import { parseEdtf } from "../../story/edtf.ts";
import type { Facts } from "../facts.ts";
import type { Cells } from "../sheet.ts";
import type { Shape } from "./shape.ts";
import { USES } from "./uses.ts";

const columnOf = (side: string, bound: string): string => `when.timespans.0.${side}.${bound}`;

/** Linked Places bounds a start as `in`, `earliest` or `latest`. */
const spanOf = (cells: Cells): string | undefined => {
  const side = (name: "start" | "end", bounds: readonly string[]): string | undefined =>
    bounds
      .map((bound) => cells.get(columnOf(name, bound))?.trim())
      .find((text) => text !== undefined && parseEdtf(text) !== null);
  const from = side("start", ["in", "earliest", "latest"]);
  const to = side("end", ["in", "latest", "earliest"]);
  if (from === undefined || to === undefined || from === to) return from ?? to;
  return parseEdtf(`${from}/${to}`) ? `${from}/${to}` : from;
};

const refine = (facts: Facts, cells: Cells): Facts => ({
  ...facts,
  edtf: facts.edtf ?? spanOf(cells),
});

/** Linked Places: each feature is a place; its first description and time span are its event. */
export const linkedPlaces: Shape = {
  label: { en: "Linked Places", ar: "Linked Places" },
  needs: ["@id", "title", "names.0.toponym"],
  map: {
    title: ["title"],
    place: ["title"],
    type: ["types.0.label", "types.0.sourceLabel"],
    description: ["descriptions.0.value"],
    country: ["ccodes"],
    url: ["@id"],
  },
  uses: Object.fromEntries(
    ["start", "end"].flatMap((side) =>
      ["in", "earliest", "latest"].map((bound) => [columnOf(side, bound), USES.date]),
    ),
  ),
  refine,
};
