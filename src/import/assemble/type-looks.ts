import { CATEGORIES, SHAPE_IDS } from "../../story/event-types.ts";
import type { OwnEventType } from "../../story/records/event-type.ts";
import { typeKey } from "./type-key.ts";
import { signFor } from "./type-signs.ts";

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

const PLAIN_SHAPES = SHAPE_IDS.filter((id) =>
  ["circle", "square", "hexagon", "diamond"].includes(id),
);

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

type Paint = Pick<Look, "shape" | "colour">;

const same = (a: Paint, b: Paint): boolean => a.shape === b.shape && a.colour === b.colour;

/** Neighbours differ in colour and in shape. A category of built-in types keeps what it is known by. */
const PAINTS: readonly Paint[] = PLAIN_SHAPES.flatMap((_, turn) =>
  COLOURS.map((colour, n): Paint => ({
    shape: at(PLAIN_SHAPES, n + turn),
    colour,
  })),
).filter((paint) => !Object.values(CATEGORIES).some((category) => same(category, paint)));

/** FNV-1a of 32 bits: the same number for the same name on every machine. */
const hashOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};

/**
 * Looks by the types' names, whatever the order and number of their rows: “Flood” is the same in this
 * month's file as in last month's. The sign goes by what the name says; colour and shape go by its
 * letters and tell types apart. Where another name of the file, earlier in the alphabet, has its
 * colour, a name takes the next that is free, and of that the shape that is used least. So two types have
 * one colour only where there are more than colours, and only a new name can move another one.
 */
export class TypeLooks {
  private readonly byKey = new Map<string, Paint>();
  private readonly taken: Paint[];

  /** `given` are looks of types that the story has already. */
  constructor(names: Iterable<string>, given: readonly Paint[] = []) {
    this.taken = [...given];
    for (const key of [...new Set([...names].map(typeKey))].sort()) this.take(key);
  }

  private take(key: string): Paint {
    const { taken } = this;
    const first = hashOf(key) % PAINTS.length;
    const order = [...PAINTS.slice(first), ...PAINTS.slice(0, first)];
    const free = order.find(({ colour }) => !taken.some((one) => one.colour === colour));
    const paint =
      (free && this.inRareShape(order.filter(({ colour }) => colour === free.colour))) ??
      order.find((one) => !taken.some((other) => same(one, other))) ??
      at(PAINTS, first);
    taken.push(paint);
    this.byKey.set(key, paint);
    return paint;
  }

  /** Of types with the neutral sign the shape alone tells who sees no colours: that which is used least. */
  private inRareShape(paints: readonly Paint[]): Paint | undefined {
    const uses = ({ shape }: Paint): number =>
      this.taken.filter((one) => one.shape === shape).length;
    return [...paints].sort((a, b) => uses(a) - uses(b))[0];
  }

  /** The look of a type by its name, also of one that was not named before. */
  of(name: string): Look {
    const key = typeKey(name);
    return { ...(this.byKey.get(key) ?? this.take(key)), glyph: signFor(name) };
  }
}
