import { SHAPE_IDS } from "../../story/event-types.ts";
import type { OwnEventType } from "../../story/records/event-type.ts";

/** How a type is drawn. */
export type Look = Pick<OwnEventType, "shape" | "colour" | "glyph">;

/** Each can be read under white signs and seen on the light map; a test holds them to it. */
export const COLOURS = [
  "#0B57A4",
  "#00695C",
  "#7A4100",
  "#5B3FA0",
  "#8E1A5B",
  "#37474F",
  "#2E6B1F",
  "#A3320B",
] as const;
const SIGNS = ["dot", "star", "flag", "rings", "drop", "bolt", "leaf", "house", "plus"] as const;
const PLAIN_SHAPES = SHAPE_IDS.filter((id) =>
  ["circle", "square", "hexagon", "diamond"].includes(id),
);

/** So many looks differ: colours and signs have no common divisor. */
const LOOKS = COLOURS.length * SIGNS.length;

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

const lookOf = (n: number): Look => ({
  shape: at(PLAIN_SHAPES, n),
  colour: at(COLOURS, n),
  glyph: at(SIGNS, n),
});

/** FNV-1a of 32 bits: the same number for the same name on every machine. */
const hashOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};

const plain = (name: string): string => name.trim().toLowerCase();

/**
 * Looks by the types' names, whatever the order and number of their rows: “Flood” is the same in this
 * month's file as in last month's. Each name has a look of its own by its letters; where another name
 * of the file, earlier in the alphabet, has its colour, it takes the next that is free. So two types
 * have one colour only where there are more than colours, and only a new name can move another one.
 */
export class TypeLooks {
  private readonly byName = new Map<string, number>();

  constructor(names: Iterable<string>) {
    for (const name of [...names].map(plain).sort()) this.take(name);
  }

  private take(name: string): number {
    const first = hashOf(name) % LOOKS;
    const taken = new Set(this.byName.values());
    const colours = new Set([...taken].map((n) => n % COLOURS.length));
    const order = Array.from({ length: LOOKS }, (_, step) => (first + step) % LOOKS);
    const look =
      order.find((n) => !colours.has(n % COLOURS.length)) ??
      order.find((n) => !taken.has(n)) ??
      first;
    this.byName.set(name, look);
    return look;
  }

  /** The look of a type by its name, also of one that was not named before. */
  of(name: string): Look {
    return lookOf(this.byName.get(plain(name)) ?? this.take(plain(name)));
  }
}
