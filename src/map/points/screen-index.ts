/** Side of a cell in pixels: at least as far as a pointer reaches. */
const CELL = 24;

/** Points on a screen by the cell in which they lie, so that what is near is found at once. */
export class ScreenIndex<T extends { x: number; y: number }> {
  readonly #cells = new Map<string, T[]>();
  /** How many points were looked at so far. */
  looked = 0;

  constructor(points: readonly T[]) {
    for (const point of points) {
      const key = `${Math.floor(point.x / CELL)}/${Math.floor(point.y / CELL)}`;
      const cell = this.#cells.get(key);
      if (cell) cell.push(point);
      else this.#cells.set(key, [point]);
    }
  }

  /** The point nearest to a place, no further than so many pixels, which may be at most 24. */
  nearest(x: number, y: number, reach: number): T | undefined {
    let found: T | undefined;
    let least = Math.min(reach, CELL);
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
    for (let c = column - 1; c <= column + 1; c++)
      for (let r = row - 1; r <= row + 1; r++)
        for (const point of this.#cells.get(`${c}/${r}`) ?? []) {
          this.looked++;
          const distance = Math.hypot(point.x - x, point.y - y);
          if (distance > least) continue;
          [found, least] = [point, distance];
        }
    return found;
  }
}
