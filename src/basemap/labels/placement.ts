import { overlap, type Box, type Size } from "../boxes.ts";

/** A way to place a label: what it would cover, and what is drawn then. */
export interface Option<T> {
  boxes: readonly Box[];
  label: T;
  /** A way only where this lies under what was on the map before any label: where its sign cannot be seen. */
  under?: Box;
  /** Room round a name that is written more than once: within it the same name is not repeated. */
  alone?: { name: string; box: Box };
}

/** A label that wants to be on the map, with its ways to be there, the best first. */
export type Candidate<T> = readonly Option<T>[];

const CELL = 64;
/** Thickness of the walls that keep labels from being cut off by the map's edge. */
const WALL = 1;

/** Boxes by the cells of a coarse grid, so that each is compared only with what is near it. */
class TakenBoxes {
  private readonly cells = new Map<string, Box[]>();

  private *cellsOf({ left, top, width, height }: Box): Generator<string> {
    for (let x = Math.floor(left / CELL); x <= (left + width) / CELL; x++)
      for (let y = Math.floor(top / CELL); y <= (top + height) / CELL; y++) yield `${x} ${y}`;
  }

  add(box: Box): void {
    for (const cell of this.cellsOf(box)) {
      const boxes = this.cells.get(cell);
      if (boxes) boxes.push(box);
      else this.cells.set(cell, [box]);
    }
  }

  isFree(box: Box): boolean {
    for (const cell of this.cellsOf(box))
      if (this.cells.get(cell)?.some((other) => overlap(box, other) > 0)) return false;
    return true;
  }
}

/** The edges of a view that begins at 0,0, as boxes no label may cross. */
export const walls = ({ width, height }: Size): Box[] => [
  { left: -WALL, top: -height, width: WALL, height: 3 * height },
  { left: width, top: -height, width: WALL, height: 3 * height },
  { left: -width, top: -WALL, width: 3 * width, height: WALL },
  { left: -width, top: height, width: 3 * width, height: WALL },
];

/**
 * Gives out the room on a map: candidates in their order, each the first of its ways that covers
 * neither anything taken nor a label placed before it, and repeats no name that is near. A
 * candidate without such a way is left out.
 */
export const placeLabels = <T>(candidates: readonly Candidate<T>[], taken: readonly Box[]): T[] => {
  const [boxes, given] = [new TakenBoxes(), new TakenBoxes()];
  for (const box of taken) {
    boxes.add(box);
    given.add(box);
  }
  const named = new Map<string, Box[]>();
  const isAlone = ({ alone }: Option<T>): boolean =>
    !alone || !(named.get(alone.name) ?? []).some((other) => overlap(alone.box, other) > 0);
  const isOpen = ({ under }: Option<T>): boolean => !under || !given.isFree(under);
  return candidates.flatMap((options) => {
    const chosen = options.find(
      (option) =>
        isOpen(option) && option.boxes.every((box) => boxes.isFree(box)) && isAlone(option),
    );
    if (!chosen) return [];
    chosen.boxes.forEach((box) => boxes.add(box));
    const { alone } = chosen;
    if (alone) named.set(alone.name, [...(named.get(alone.name) ?? []), alone.box]);
    return [chosen.label];
  });
};
