import { isMarked, isMarkedSite, type StoryName } from "./story-names.ts";
import type { NamedLine } from "../named-rivers.ts";
import type { Gazetteer, Named, Town } from "./gazetteer.ts";
import type { LabelKind } from "./label-styles.ts";
import type { Label, Measure } from "./labels.ts";
import { namesOf, type NamesShown } from "./names.ts";
import type { Candidate } from "./placement.ts";
import { besideSign, inArea } from "./point-labels.ts";
import { alongRiver } from "./river-labels.ts";
import { setBlock } from "./text-block.ts";

/** What the map is to be labelled with, and how it stands. */
export interface LabelScene {
  gazetteer: Gazetteer;
  rivers: readonly NamedLine[];
  story: readonly StoryName[];
  /** ISO 3166-1 codes of the story's countries: their towns are named a little earlier. */
  focus: readonly string[];
  zoom: number;
  shown: NamesShown;
  toPixels: (lon: number, lat: number) => { x: number; y: number };
  /** Whether a point is near enough to the canvas to matter. */
  isNear: (spot: { x: number; y: number }) => boolean;
  measure: Measure;
}

/** Zoom from which a town of a rank, 1 to 9, has room for its name. */
const TOWN_ZOOM = [3, 3, 4, 5, 5, 6, 7, 8, 9, 10];
/** How much earlier the towns of the story's countries are named, in zoom levels. */
const FOCUS_LEAD = 0.7;
/** A zoom a little under a whole one already shows what that one does. */
const EARLY = 0.3;
const COUNTRY_ZOOMS = { until: 7.5 };
const GOVERNORATE_ZOOMS = { focus: 5.7, elsewhere: 6.7, until: 10.5 };
const AIRPORT_ZOOM = { large: 8, medium: 8.7, small: 9.7 };
const RIVER_ZOOMS = { from: 5.7, until: 11, minor: 7.5 };
/** Lowest rank of a great river. */
const GREAT_RIVER = 4;
const CITY_RANK = 4;
const TOWN_RANK = 6;

const kindOf = ({ rank, kind }: Town): LabelKind => {
  if (kind === 2) return "capital";
  if (rank <= CITY_RANK) return "city";
  return rank <= TOWN_RANK ? "town" : "village";
};

const signOf = ({ kind }: Town) => (kind === 2 ? "capital" : kind === 1 ? "seat" : "town");

/** Works out the candidates of one scene. */
class Labeller {
  private readonly scene: LabelScene;

  constructor(scene: LabelScene) {
    this.scene = scene;
  }

  private block(named: { en: string; ar: string | null }, kind: LabelKind) {
    const { shown, zoom, measure } = this.scene;
    return setBlock(namesOf(named, shown), kind, zoom, measure);
  }

  private near<T extends Named>(all: readonly T[]): { named: T; spot: { x: number; y: number } }[] {
    const { toPixels, isNear } = this.scene;
    return all
      .map((named) => ({ named, spot: toPixels(named.lon, named.lat) }))
      .filter(({ spot }) => isNear(spot));
  }

  countries(): Candidate<Label>[] {
    const { zoom, gazetteer } = this.scene;
    if (zoom >= COUNTRY_ZOOMS.until) return [];
    const due = gazetteer.countries.filter(({ minZoom }) => zoom >= minZoom - EARLY);
    return this.near(due).map(({ named, spot }) =>
      inArea(this.block(named, "country"), spot, "country"),
    );
  }

  towns(ranks: { from: number; to: number }): Candidate<Label>[] {
    const { zoom, gazetteer, story, focus, shown } = this.scene;
    const due = gazetteer.towns.filter(({ rank, country }) => {
      const lead = focus.includes(country) ? FOCUS_LEAD : EARLY;
      return rank >= ranks.from && rank <= ranks.to && zoom >= (TOWN_ZOOM[rank] ?? 99) - lead;
    });
    return this.near(due)
      .filter(({ named }) => !isMarked(named, story))
      .map(({ named, spot }) => {
        const kind = kindOf(named);
        return besideSign(this.block(named, kind), spot, kind, signOf(named), shown[0] === "ar");
      });
  }

  governorates(): Candidate<Label>[] {
    const { zoom, gazetteer, story, focus } = this.scene;
    if (zoom >= GOVERNORATE_ZOOMS.until) return [];
    const due = gazetteer.governorates.filter(
      ({ iso }) =>
        zoom >= GOVERNORATE_ZOOMS[focus.includes(iso.slice(0, 2)) ? "focus" : "elsewhere"],
    );
    return this.near(due)
      .filter(({ named }) => !isMarked(named, story))
      .map(({ named, spot }) => inArea(this.block(named, "governorate"), spot, "governorate"));
  }

  airports(): Candidate<Label>[] {
    const { zoom, gazetteer, story, shown } = this.scene;
    const due = gazetteer.airports.filter(({ size }) => zoom >= AIRPORT_ZOOM[size]);
    return this.near(due)
      .filter(({ named }) => !isMarkedSite(named, story))
      .map(({ named, spot }) =>
        besideSign(this.block(named, "airport"), spot, "airport", "airport", shown[0] === "ar"),
      );
  }

  rivers(): Candidate<Label>[] {
    const { zoom, rivers, toPixels, isNear } = this.scene;
    if (zoom < RIVER_ZOOMS.from || zoom >= RIVER_ZOOMS.until) return [];
    return rivers
      .filter(({ rank }) => rank <= GREAT_RIVER || zoom >= RIVER_ZOOMS.minor)
      .flatMap((river) => {
        const line = river.positions.map(([lon = 0, lat = 0]) => toPixels(lon, lat));
        if (!line.some(isNear)) return [];
        return alongRiver(this.block(river, "river"), line);
      });
  }
}

/** Everything that could carry a name in a scene, the weightiest first. */
export const labelCandidates = (scene: LabelScene): Candidate<Label>[] => {
  const labeller = new Labeller(scene);
  return [
    ...labeller.countries(),
    ...labeller.towns({ from: 1, to: TOWN_RANK - 1 }),
    ...labeller.rivers(),
    ...labeller.governorates(),
    ...labeller.towns({ from: TOWN_RANK, to: TOWN_RANK }),
    ...labeller.airports(),
    ...labeller.towns({ from: TOWN_RANK + 1, to: 9 }),
  ];
};
