import type { DayBar } from "./day-counts.ts";

/** Where bars stand, in pixels from where time begins. */
export interface BarRoom {
  /** The place of a bar's begin and of its end. */
  placeOf: (bar: DayBar) => readonly [start: number, end: number];
  /** Of the fullest bar. */
  height: number;
}

/** A bar of few beside one of many must not vanish. */
const LEAST_PX = 2;

const figure = (pixels: number): string => String(Math.round(pixels * 100) / 100);

/**
 * What each type fills of all bars, by its code, as the data of a path (SVG 2, 9.3) from the top left:
 * bars stand on the lower edge, and in each the types lie on each other in the order of their codes.
 * One shape for a type, as an element for each part of each bar takes a filter more time than counting.
 */
export const barShapes = (
  bars: readonly DayBar[],
  types: number,
  { placeOf, height }: BarRoom,
): string[] => {
  const shapes = Array.from({ length: types }, () => "");
  const most = Math.max(1, ...bars.map(({ count }) => count));
  for (const bar of bars) {
    if (bar.count === 0) continue;
    const [start, end] = placeOf(bar);
    const [left, width] = [figure(start), figure(Math.max(1, end - start - 1))];
    const full = Math.max(LEAST_PX, (bar.count / most) * height);
    let below = 0;
    for (let code = 0; code < types; code++) {
      const own = bar.types[code] ?? 0;
      if (own === 0) continue;
      const bottom = height - (below / bar.count) * full;
      below += own;
      const top = height - (below / bar.count) * full;
      const part = `M${left} ${figure(top)}h${width}V${figure(bottom)}h-${width}z`;
      shapes[code] = (shapes[code] as string) + part;
    }
  }
  return shapes;
};
