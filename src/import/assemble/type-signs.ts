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
    within:
      "wildfire wildfires bushfire bushfires waldbrand waldbrände incendie incendies incendio incendios حريق حرائق",
    alone:
      "fire fires forestfire forestfires housefire buildingfire brand brände feuer großbrand hausbrand wohnungsbrand feudeforêt fuego",
  },
  waves: {
    within:
      "flood floods flooding flut fluten sturmflut hochwasser überschwemmung überschwemmungen inondation inondations crue crues inundación inundaciones فيضان فيضانات سيول tsunami تسونامي",
    alone: "flashflood flashfloods",
  },
  zigzag: {
    within:
      "earthquake earthquakes aftershock aftershocks erdbeben nachbeben séisme séismes terremoto terremotos sismo sismos زلزال زلازل",
    alone: "quake quakes beben tremblementdeterre هزةأرضية",
  },
  bolt: {
    within: "thunderstorm thunderstorms lightning gewitter blitzschlag orage orages foudre",
    alone: "storm storms sturm unwetter tempête tempestad tormenta عاصفة عاصفةرعدية",
  },
  drop: {
    alone: "rain rainfall heavyrain regen starkregen pluie pluies lluvia lluvias مطر أمطار",
  },
  ball: {
    within: "soccer fußballspiel fussballspiel",
    alone:
      "match matches football footballmatch footballmatches footballgame fußball fussball matchdefootball partidodefútbol fútbol كرةالقدم مباراة مباراةكرةقدم",
  },
  peak: {
    within: "volcano volcanic vulkanausbruch volcan volcán vulkan بركان",
  },
  aircraft: {
    within: "airstrike airstrikes luftangriff luftangriffe",
    alone:
      "airraid airraids planecrash aircraftcrash flugzeugabsturz frappeaérienne frappesaériennes bombardeoaéreo غارة غارات غارةجوية غاراتجوية",
  },
  burst: {
    within: "explosion explosions explosionen explosión explosiones انفجار انفجارات",
    alone: "bombing bombings grenade تفجير",
  },
  megaphone: {
    within:
      "protest protests demonstration demonstrations protestas مظاهرة مظاهرات احتجاج احتجاجات",
    alone: "manifestation manifestations manifestación manifestaciones",
  },
};

/** Letters without their marks, as many write them; an Arabic word without its article. */
const bare = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/^ال(?=..)/u, "");

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
