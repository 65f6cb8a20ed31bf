import type { GlyphId } from "../../story/glyphs.ts";
import { typeWords } from "./type-key.ts";

/** What a type is drawn with whose name no sign belongs to: it states nothing. */
export const NEUTRAL_SIGNS = ["dot", "rings", "star", "plus", "flag"] as const;

interface Names {
  /** A sign belongs to every name that has one of these as a word. */
  within?: string;
  /** To these names alone, which mean something else beside other words (“cease fire”). */
  alone?: string;
}

/**
 * Which sign goes with which names of types: English, German, French, Spanish,
 * Arabic. What is written in several words stands here in one.
 */
const SIGN_NAMES: Partial<Record<GlyphId, Names>> = {
  flame: {
    within: "wildfire waldbrand incendie incendio حريق حرائق",
    alone: "fire brand brände feuer großbrand",
  },
  waves: {
    within:
      "flood flooding flut hochwasser überschwemmung inondation inundación فيضان فيضانات سيول tsunami تسونامي",
    alone: "flashflood",
  },
  zigzag: {
    within: "earthquake erdbeben séisme terremoto sismo زلزال زلازل",
    alone: "quake beben tremblementdeterre هزةأرضية",
  },
  bolt: {
    within: "thunderstorm lightning gewitter orage foudre",
    alone: "storm sturm tempête tormenta عاصفة",
  },
  ball: {
    within: "soccer fußballspiel",
    alone: "match football footballmatch fußball fútbol كرةالقدم مباراة",
  },
  aircraft: {
    within: "airstrike luftangriff",
    alone: "airraid غارة غارةجوية",
  },
};

/** Letters without their marks, as many write them; an Arabic word without its article, a plural without its s. */
const bare = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/^ال(?=..)|(?<=..)s$/gu, "");

type Signs = ReadonlyMap<string, GlyphId>;

const listed = (names: keyof Names): Signs =>
  new Map(
    Object.entries(SIGN_NAMES).flatMap(([sign, of]) =>
      (of[names] ?? "")
        .split(" ")
        .filter((word) => word !== "")
        .map((word) => [bare(word), sign as GlyphId] as const),
    ),
  );

const WITHIN = listed("within");
const ALONE = listed("alone");

/** The sign that a type's name asks for; a neutral one where none does, or two do. */
export const signFor = (name: string): GlyphId => {
  const words = typeWords(name);
  const whole = bare(words.join(""));
  const own = ALONE.get(whole) ?? WITHIN.get(whole);
  if (own !== undefined) return own;
  const signs = new Set(words.flatMap((word) => WITHIN.get(bare(word)) ?? []));
  const [only] = signs;
  return only !== undefined && signs.size === 1 ? only : NEUTRAL_SIGNS[0];
};
