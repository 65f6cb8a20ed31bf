import type { Size } from "../basemap/boxes.ts";
import {
  cameraAt,
  fitCamera,
  middleLatitude,
  pixelsOf,
  type PictureCamera,
} from "../basemap/picture-camera.ts";
import { nearestStart } from "../basemap/coverage.ts";
import { scaleBar, SYSTEMS } from "../basemap/scale.ts";
import { boundsOf, cutOf, type Bounds } from "../explore/bounds.ts";
import type { Scene } from "../explore/select.ts";
import type { StoryIndex } from "../explore/story-index.ts";
import type { View } from "../explore/view.ts";
import { inLanguage, placeNames } from "../story/text.ts";
import { dateInWords } from "../ui/dates.ts";
import type { LanguageTools } from "../ui/language.ts";
import { LANGUAGES } from "../ui/messages/index.ts";
import type { PictureMessages } from "../ui/messages/shape/picture.ts";
import { extentsOf } from "./extents.ts";
import type { MeasureText } from "./faces.ts";
import { shownPlaces } from "./groups.ts";
import { groundNames, type NameStock } from "./ground-names.ts";
import { legendOf } from "./legend.ts";
import { typesOf } from "../story/types-of.ts";
import { linesOf } from "./lines.ts";
import { marksOf } from "./marks.ts";
import type { MapSheet, ScaleLine, SheetMap } from "./sheet.ts";

export interface SheetRequest {
  index: StoryIndex;
  scene: Scene;
  view: View;
  /** Size of the map that the reader sees, in CSS pixels. */
  frame: Size;
  names: NameStock;
  tools: LanguageTools;
  words: PictureMessages;
  measure: MeasureText;
  /** What narrows the view, in words. */
  filters: readonly string[];
  /** Name of the background that the picture cannot have. */
  online: string | undefined;
  /** Makers of the map's data. */
  makers: string;
  /** `null` where the view has no address that others can open. */
  link: string | null;
}

/** A map narrower than this, in pixels, is enlarged to it: what the reader sees stays the same. */
const NARROWEST = 720;
/** Room for the longest line of the scale, in pixels. */
const SCALE_ROOM = 140;
const HOME = { room: 56, minZoom: 0 };
/** A sheet shows more than a map that begins. */
const NEAREST = 8;

/** Shown where nothing has a place. */
const WORLD: Bounds = [-180, -60, 180, 75];

/** The reader's camera, or one that shows all places, on a map of at least a sheet's width. */
export const lookOf = ({
  index,
  frame,
  view: { camera },
}: Pick<SheetRequest, "index" | "frame" | "view">): { size: Size; camera: PictureCamera } => {
  const enlarged = Math.max(1, NARROWEST / frame.width);
  const size = {
    width: Math.round(frame.width * enlarged),
    height: Math.round(frame.height * enlarged),
  };
  const { places } = index.story;
  const bounds = boundsOf(places) ?? WORLD;
  const cut = cutOf(bounds, places);
  if (camera) {
    const zoom = camera.zoom + Math.log2(enlarged);
    return { size, camera: cameraAt({ ...camera, zoom }, size, cut) };
  }
  const maxZoom = Math.min(NEAREST, nearestStart(bounds));
  return { size, camera: fitCamera(bounds, size, { ...HOME, maxZoom, cut }) };
};

const mapOf = (request: SheetRequest): SheetMap => {
  const { index, scene, view, tools, names, measure } = request;
  const look = lookOf(request);
  const nameOf = ({ place, events, quotes }: Scene["places"][number]): string =>
    tools.say.placeName(tools.within(placeNames(place)), events.length, quotes.length);
  const { arcs, distance, boxes } = linesOf(
    index,
    scene,
    { all: view.relations === "all", distanceTo: view.distanceTo },
    look.camera,
  );
  const { alone, groups, apart } = shownPlaces(scene, look, tools);
  const { marks, boxes: taken } = marksOf({
    ...look,
    entries: alone,
    rings: groups.map(({ at }) => at),
    selected: scene.focus.place?.place.id,
    avoided: boxes,
    langs: [tools.lang, "en"],
    measure,
    nameOf,
  });
  return {
    ...look,
    marks,
    groups,
    extents: extentsOf({ places: apart, focus: scene.focus }, { ...look, nameOf }),
    arcs,
    distance,
    names: groundNames(
      names,
      index.story.places,
      look.camera,
      look.size,
      [...taken, ...boxes],
      measure,
    ),
  };
};

/** Events of the view that no sign on the map stands for. */
const notDrawn = ({ events }: Scene, { marks, extents, groups }: SheetMap): number => {
  const drawn = new Set([
    ...[...marks, ...extents].map(({ place }) => place),
    ...groups.flatMap(({ places }) => places),
  ]);
  return events.filter(({ places }) => !places.some(({ id }) => drawn.has(id))).length;
};

const scaleLines = ({ camera }: SheetMap, lat: number, locale: string): ScaleLine[] => {
  const metres = SCALE_ROOM / pixelsOf(camera, 1, lat);
  return SYSTEMS.map((units) => {
    const { unit, length, share } = scaleBar(metres, units);
    const text = new Intl.NumberFormat(locale, { style: "unit", unit }).format(length);
    return { text, width: share * SCALE_ROOM };
  });
};

const articleOf = ({ index, tools }: SheetRequest): string => {
  const { publisher, title, published, publishedBasis } =
    index.source.get(index.story.article.source) ?? {};
  return [
    ...[publisher, title].flatMap((text) => (text ? [tools.within(text)] : [])),
    ...(published === undefined
      ? []
      : [tools.say.published(dateInWords(published, "UTC", tools.lang, tools.say))]),
    ...(publishedBasis === "inferred" ? [tools.say.timeBasis.inferred] : []),
  ].join(" · ");
};

/** Describes the picture of a view: the map as the reader has it, and all that explains it. */
export const mapSheet = (request: SheetRequest): MapSheet => {
  const { index, scene, tools, words, filters, online, makers, link } = request;
  const { story } = index;
  const { dir, locale } = LANGUAGES[tools.lang];
  const map = mapOf(request);
  const hidden = notDrawn(scene, map);
  const lat = middleLatitude(map.camera, map.size);
  const degrees = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    lang: tools.lang,
    fromRight: dir === "rtl",
    story: story.id,
    title: inLanguage(story.headline, [tools.lang, "en"]),
    shown: [
      tools.say.shown(scene.events.length, scene.total),
      ...(filters.length > 0 ? [words.filtered(filters)] : []),
      ...(hidden > 0 ? [words.notDrawn(hidden)] : []),
    ],
    map,
    legend: legendOf(scene.events, map, { types: typesOf(index.story), ...tools, ...words }),
    scale: {
      lines: scaleLines(map, lat, locale),
      note: words.scaleAt(degrees.format(Math.abs(lat)), lat >= 0),
    },
    credits: [
      words.article(articleOf(request)),
      words.sources,
      words.ground(makers),
      ...(online === undefined ? [] : [words.notOnline(online)]),
      words.licence(story.license),
    ],
    linkLabel: words.link,
    link,
    licence: words.licence(story.license),
  };
};
