import type { CodeLists } from "../rows.ts";
import { STATES } from "../../explore/columns/story-columns.ts";
import { inLanguage } from "../../story/text.ts";
import { typesOf } from "../../story/types-of.ts";
import type { RowText } from "../archive.ts";
import { cellX, cellY, latAt, lngAt, middle, xOfZ, yOfZ, zOf } from "../grid.ts";
import type { ArchiveFile } from "../head.ts";
import { endsOf } from "../span.ts";
import type { StoredRows } from "./stored-rows.ts";

/** A row of an archive with all that it says. */
export interface ExchangeRow {
  row: number;
  text: RowText;
  /** First and last day since 1970-01-01; `null` where that side is open. */
  ends: readonly [first: number | null, last: number | null];
  /** IANA name. */
  zone: string;
  type: { id: string; label: string };
  parties: readonly { name: string; type: string }[];
  /** Names of those that it is filtered by. */
  sources: readonly string[];
  /** Ids of the states that what parties claim of it is in. */
  claims: readonly string[];
  /** How many events it stands for. */
  events: number;
  /** Degrees: as the row's text has them, else the middle of the cell that it is stored in. */
  position: readonly [lng: number, lat: number] | null;
  /** The same as written, latitude first; without a position what stands for a wider area. */
  written: readonly [lat: string, lng: string] | null;
}

type Position = Pick<ExchangeRow, "position" | "written">;

/** Digits after the point that are finer than a cell. */
const DIGITS = 6;

/**
 * What is written counts where it lies in the cell by which the row is drawn and found. A row that has
 * coordinates and no cell is known to a wider area only: they are kept, and no position is made of them.
 */
const positionOf = (z: number, { coordinates }: RowText): Position => {
  if (Number.isNaN(z)) return { position: null, written: coordinates ?? null };
  const [lat, lng] = (coordinates ?? []).map(Number);
  if (coordinates && lat !== undefined && lng !== undefined && zOf(cellX(lng), cellY(lat)) === z)
    return { position: [lng, lat], written: coordinates };
  const [x, y] = [lngAt(middle(xOfZ(z))), latAt(middle(yOfZ(z)))];
  return { position: [x, y], written: [y.toFixed(DIGITS), x.toFixed(DIGITS)] };
};

/** Codes of a row, in the order in which it has them. */
const optionsOf = ({ starts, codes }: CodeLists, row: number): number[] =>
  Array.from(codes.subarray(starts[row], starts[row + 1]));

/** Makes rows out of what the columns and the texts say of them; names in the first language there is. */
export const rowMaker = (
  { story, layout }: ArchiveFile,
  { z, day, codes, parties, events, sources }: StoredRows,
  langs: readonly string[],
): ((row: number, text: RowText) => ExchangeRow) => {
  const types = typesOf(story);
  const labels = layout.types.map((id) => {
    const type = types.find((one) => one.id === id);
    return { id, label: type ? inLanguage(type.label, langs).text : id };
  });
  const actors = story.actors.map(({ name, type }) => ({
    name: inLanguage(name, langs).text,
    type,
  }));
  const named = layout.sources?.map(({ name }) => name) ?? [];
  const at = <T>(list: readonly T[], code: number | undefined): T => list[code ?? 0] as T;
  return (row, text) => ({
    row,
    text,
    ends: endsOf(day[row] as number, at(layout.spans, codes.span[row])),
    zone: at(layout.zones, codes.zone[row]),
    type: at(labels, codes.type[row]),
    parties: optionsOf(parties, row).map((code) => at(actors, code)),
    sources: sources ? optionsOf(sources, row).map((code) => at(named, code)) : [],
    claims: STATES.filter((_, state) => (codes.claims[row] as number) & (1 << state)),
    events: events?.[row] ?? 1,
    ...positionOf(z[row] as number, text),
  });
};
