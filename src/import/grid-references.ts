import { inverse } from "mgrs/dist/mgrs.esm.js";
import type { GridCell } from "./grid-cell.ts";
import { plusCell } from "./plus-codes.ts";

/** Zone, band, square of 100 km and, east then north, at least one digit each: squares of 10 km to 1 m. */
const MGRS =
  /^(?<zone>0?[1-9]|[1-5]\d|60) ?(?<band>[C-HJ-NP-X]) ?(?<square>[A-HJ-NP-Z][A-HJ-NP-V]) ?(?<digits>(?:\d\d){1,5}|\d \d|\d\d \d\d|\d{3} \d{3}|\d{4} \d{4}|\d{5} \d{5})$/;

const BANDS = "CDEFGHJKLMNPQRSTUVWX";
const BAND_HEIGHT = 8;
const ZONE_WIDTH = 6;
/** The northernmost band is half as high again. */
const highest = (band: string): number => (band === "X" ? 12 : BAND_HEIGHT);
/** Bands in which zones are not as wide as elsewhere: Norway's and Svalbard's. */
const UNEVEN = /[VX]/;

/** Whether a span, or one as long beside it, lies in another: corners of a square are not its bounds. */
const reaches = (from: number, to: number, low: number, high: number): boolean =>
  to + (to - from) > low && from - (to - from) < high;

/** The library takes any letters; of those that go with no zone or band it makes a place somewhere else. */
const isWhereItSays = (cell: GridCell, zone: number, band: string): boolean => {
  const low = -80 + BANDS.indexOf(band) * BAND_HEIGHT;
  const first = (zone - 1) * ZONE_WIDTH - 180;
  const wider = UNEVEN.test(band) ? ZONE_WIDTH : 0;
  return (
    reaches(cell.south, cell.north, low, low + highest(band)) &&
    reaches(cell.west, cell.east, first - wider, first + ZONE_WIDTH + wider)
  );
};

/** The square that the library finds; `null` for letters that none has. */
const squareOf = (reference: string): GridCell | null => {
  try {
    const [west, south, east, north] = inverse(reference);
    return { west, south, east, north };
  } catch {
    return null;
  }
};

/** The square of a reference of the Military Grid Reference System (NGA.STND.0037). */
const mgrsCell = (text: string): GridCell | null => {
  const reference = text.toUpperCase();
  const { zone, band = "" } = MGRS.exec(reference)?.groups ?? {};
  const cell = zone === undefined ? null : squareOf(reference.replaceAll(" ", ""));
  return cell && isWhereItSays(cell, Number(zone), band) ? cell : null;
};

/** The cell that a grid reference stands for, MGRS or a whole plus code; `null` where the text is none. */
export const gridCell = (text: string): GridCell | null => mgrsCell(text) ?? plusCell(text);
