import { isMarked, isMarkedSite, type StoryName } from "./story-names.ts";
import type { NamedLine } from "../named-rivers.ts";
import type { Gazetteer, Named, Town } from "./gazetteer.ts";
import type { LabelKind } from "./label-styles.ts";
import type { Label, Measure } from "./labels.ts";
import { namesOf, type NamesShown } from "./names.ts";
import type { Candidate, Option } from "./placement.ts";
import { namePoints, type Spotted } from "./country-points.ts";
import { besideMarker, besideSign, inArea } from "./point-labels.ts";
import { alongRiver } from "./river-labels.ts";
import { setBlock } from "./text-block.ts";
import { townZoom } from "./town-zoom.ts";

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
  /** Whether a point is in the part of it that is seen. */
  isSeen: (spot: { x: number; y: number }) => boolean;
  measure: Measure;
}

/** How much earlier the towns of the story's countries are named, in zoom levels. */
const FOCUS_LEAD = 0.7;
/** A zoom a little under a whole one already shows what that one does. */
const EARLY = 0.3;
const COUNTRY_ZOOMS = { until: 8.2 };
const GOVERNORATE_ZOOMS = { focus: 5.7, elsewhere: 6.7, until: 10.5 };
const AIRPORT_ZOOM = { large: 8, medium: 8.7, small: 9.7 };
const RIVER_ZOOMS = { from: 5.7, until: 12.5, minor: 7.5 };
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

  private near<T extends Named>(all: readonly T[]): Spotted<T>[] {
    const { toPixels, isNear } = this.scene;
    return all
      .map((named) => ({ named, spot: toPixels(named.lon, named.lat) }))
      .filter(({ spot }) => isNear(spot));
  }

  /** A name in an area: where it is seen before where a drag would bring it. */
  private area(
    named: { en: string; ar: string | null },
    kind: LabelKind,
    spots: readonly { x: number; y: number }[],
  ): Candidate<Label> {
    const options = inArea(this.block(named, kind), spots, kind);
    const isSeen = ({ boxes: [box] }: Option<Label>): boolean =>
      box !== undefined && this.scene.isSeen({ x: box.left, y: box.top });
    return [...options.filter(isSeen), ...options.filter((option) => !isSeen(option))];
  }

  countries(): Candidate<Label>[] {
    const { zoom, gazetteer, isSeen } = this.scene;
    if (zoom >= COUNTRY_ZOOMS.until) return [];
    const provinces = this.near(gazetteer.governorates).filter(({ spot }) => isSeen(spot));
    return gazetteer.countries
      .filter(({ minZoom }) => zoom >= minZoom - EARLY)
      .map((country) => {
        const own = this.near([country]).map(({ spot }) => spot);
        const spots = [...own, ...namePoints(country, provinces, own.some(isSeen))];
        return this.area(country, "country", spots);
      });
  }

  waters(): Candidate<Label>[] {
    const { zoom, gazetteer } = this.scene;
    const due = gazetteer.waters.filter(({ minZoom }) => zoom >= minZoom - EARLY);
    return this.near(due).map(({ named, spot }) => this.area(named, "water", [spot]));
  }

  towns(isDue: (town: Town) => boolean): Candidate<Label>[] {
    const { zoom, gazetteer, story, focus, shown } = this.scene;
    const due = gazetteer.towns.filter((town) => {
      const lead = focus.includes(town.country) ? FOCUS_LEAD : EARLY;
      return isDue(town) && zoom >= townZoom(town) - lead;
    });
    return this.near(due)
      .filter(({ named }) => !isMarked(named, story))
      .map(({ named, spot }) => {
        const kind = kindOf(named);
        const block = this.block(named, kind);
        const beside = besideSign(block, spot, kind, signOf(named), shown[0] === "ar");
        const isGreat = named.rank <= CITY_RANK;
        return isGreat ? [...beside, ...besideMarker(block, spot, kind, signOf(named))] : beside;
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
      .map(({ named, spot }) => this.area(named, "governorate", [spot]));
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

const isCapital = ({ kind }: Town): boolean => kind === 2;

const ofRank =
  (from: number, to: number) =>
  (town: Town): boolean =>
    !isCapital(town) && town.rank >= from && town.rank <= to;

/** Everything that could carry a name in a scene, the weightiest first. */
export const labelCandidates = (scene: LabelScene): Candidate<Label>[] => {
  const labeller = new Labeller(scene);
  return [
    ...labeller.towns(isCapital),
    ...labeller.countries(),
    ...labeller.towns(ofRank(1, TOWN_RANK - 1)),
    ...labeller.waters(),
    ...labeller.rivers(),
    ...labeller.governorates(),
    ...labeller.towns(ofRank(TOWN_RANK, TOWN_RANK)),
    ...labeller.airports(),
    ...labeller.towns(ofRank(TOWN_RANK + 1, 9)),
  ];
};
