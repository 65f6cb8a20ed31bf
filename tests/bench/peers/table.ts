import { median, told } from "./figures.ts";
import type { Visit } from "./measure/visit.ts";
import { LIMIT } from "./way-names.ts";

/** All visits of a variant with so many rows, and those of the same rounds with next to none. */
export interface Visits {
  name: string;
  seen: readonly Visit[];
  empty: readonly Visit[];
}

const MB = 1e6;
const FRAME_MS = 1000 / 60;

/** CPU of showing the rows: the visit, less that of the same page with next to none. */
const showing = ({ seen, empty }: Visits): number[] =>
  seen.map(({ open }, round) => (open?.all ?? NaN) - (empty[round]?.open?.all ?? NaN));

const filtering = ({ seen }: Visits): number[] => seen.map(({ filter }) => filter?.all ?? NaN);

/** As the page's own clock has it, to the microsecond. */
const filteringMain = ({ seen }: Visits): number[] => seen.map(({ filter }) => filter?.main ?? NaN);

/** CPU times are told in steps of 10 ms: of less than this, no ratio is worth telling. */
const LEAST_MS = 20;

/** The values of each round over those of the limit page in it. */
const over = (values: readonly number[], limit: readonly number[], least = LEAST_MS): string => {
  if (!(median(limit) >= least)) return "–";
  const ratios = values.map((value, round) => value / (limit[round] ?? NaN));
  return Number.isFinite(median(ratios)) ? `${told(ratios)} ×` : "–";
};

const of = (visits: readonly Visit[], value: (visit: Visit) => number | undefined): number[] =>
  visits.map((visit) => value(visit) ?? NaN);

/** How many frames p95 of a pan is longer than that of the page's map with next to none. */
const panLag = ({ seen, empty }: Visits): string => {
  const lag = (visits: readonly Visit[]) => median(of(visits, ({ pan }) => pan?.framesP95));
  const frames = (lag(seen) - lag(empty)) / FRAME_MS;
  return Number.isFinite(frames) ? `${frames >= 0 ? "+" : ""}${frames.toFixed(1)}` : "–";
};

type Column = [title: string, cell: (visits: Visits, limit: Visits) => string];

const COLUMNS: readonly Column[] = [
  ["", ({ name }) => name],
  ["visit, CPU ms", ({ seen }) => told(of(seen, ({ open }) => open?.all))],
  ["of it the rows", (visits) => told(showing(visits))],
  ["× limit", (visits, limit) => over(showing(visits), showing(limit))],
  ["filter, CPU ms", (visits) => told(filtering(visits))],
  ["× limit", (visits, limit) => over(filtering(visits), filtering(limit))],
  ["of it main thread", (visits) => told(filteringMain(visits))],
  ["× limit", (visits, limit) => over(filteringMain(visits), filteringMain(limit), 0)],
  ["pan, CPU ms", ({ seen }) => told(of(seen, ({ pan }) => pan?.cost.all))],
  ["pan p95, ms", ({ seen }) => told(of(seen, ({ pan }) => pan?.framesP95))],
  ["frames over empty", panLag],
  ["map elements", ({ seen }) => told(of(seen, ({ nodes }) => nodes?.shown))],
  ["made a filter", ({ seen }) => told(of(seen, ({ nodes }) => nodes?.made))],
  ["heap MB", ({ seen }) => told(of(seen, ({ memory }) => memory && memory.heap / MB))],
  ["buffers MB", ({ seen }) => told(of(seen, ({ memory }) => memory && memory.buffers / MB))],
  ["given up", ({ seen }) => seen.find(({ gaveUp }) => gaveUp)?.gaveUp ?? ""],
];

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A table in Markdown of what pages with so many rows cost. */
export const tableOf = (rows: number, all: readonly Visits[]): string => {
  const limit = all.find(({ name }) => name === LIMIT) ?? { name: LIMIT, seen: [], empty: [] };
  return [
    `### ${rows.toLocaleString("en")} rows`,
    "",
    line(COLUMNS.map(([title]) => title)),
    line(COLUMNS.map((_, at) => (at > 0 ? "---:" : "---"))),
    ...all.map((visits) => line(COLUMNS.map(([, cell]) => cell(visits, limit)))),
    "",
  ].join("\n");
};
