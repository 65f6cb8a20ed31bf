import { CORNER } from "../../basemap/corner.ts";
import { paintTile } from "../../basemap/paint-tile.ts";
import { tilesUnder } from "../../basemap/picture-tiles.ts";
import type { Stock } from "../../basemap/stock.ts";
import { pointsOf } from "../../basemap/story-points.ts";
import type { Scene } from "../../explore/select.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import type { View } from "../../explore/view.ts";
import { withTexts } from "../../sheet/png-texts.ts";
import type { Size } from "../../basemap/boxes.ts";
import { REGION, type MapSight } from "../../basemap/coverage.ts";
import { boundsOf } from "../../explore/bounds.ts";
import { loadStock } from "../../map/basemap/built-in/load-stock.ts";
import { baseLayer } from "../../map/basemap/index.ts";
import { namesOf, namesShown } from "../../map/basemap/names.ts";
import { mapFrame } from "../../map/map-frame.ts";
import { lookOf, mapSheet } from "../../sheet/compose.ts";
import { drawSheet } from "../../sheet/drawing.ts";
import { SANS, SERIF, withRoom, type MeasureText } from "../../sheet/faces.ts";
import { groundOutlines } from "../../sheet/ground-outlines.ts";
import { measureOn, paintCanvas } from "../../sheet/paint-canvas.ts";
import type { MapSheet } from "../../sheet/sheet.ts";
import { writeSvg } from "../../sheet/write-svg.ts";
import { placeNames } from "../../story/text.ts";
import type { LanguageTools } from "../../ui/language.ts";
import { enPicture } from "../../ui/messages/en/picture.ts";
import type { LateMessages } from "../../ui/messages/shape/late.ts";
import type { OfferNames } from "../../ui/share/link-words.ts";
import { filtersInWords } from "./filters-in-words.ts";

/** What a picture shows. */
export interface PictureScene {
  index: StoryIndex;
  scene: Scene;
  /** All that the page shows, its camera included. */
  view: View;
  tools: LanguageTools;
  late: LateMessages;
  offer: OfferNames;
  /** The view as it is passed on: what the reader left out of it is not on the picture. */
  sent: View;
  /** The address that brings it back; `null` where it has none that others can open. */
  link: string | null;
}

interface Composed {
  sheet: MapSheet;
  measure: MeasureText;
  stock: Stock;
}

/** Pixels of the picture in a pixel of the sheet. */
const DENSITY = 2;
/** Some browsers draw no larger canvas, in pixels. */
const LARGEST = 16_000_000;

const newCanvas = (width: number, height: number) => {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const ctx = canvas.getContext("2d", { alpha: false });
  if (!ctx) throw new Error("This browser gives the picture no canvas to paint on.");
  return { canvas, ctx };
};

/** Fetches the faces with every letter that the story brings; without them others are used. */
const loadFaces = async ({ index: { story } }: PictureScene): Promise<void> => {
  const named = story.places.flatMap((place) => Object.values(placeNames(place)));
  const letters = `Aāا${Object.values(story.headline).join("")}${named.join("")}`;
  await Promise.allSettled(
    [`500 12px ${SANS}`, `600 12px ${SANS}`, `600 12px ${SERIF}`, `italic 500 12px ${SERIF}`].map(
      (font) => document.fonts.load(font, letters),
    ),
  );
};

/** Where its map looks, near enough to tell what is wanted for it. */
const sightOf = ({ index, view }: PictureScene, frame: Size): MapSight => {
  const { zoom } = lookOf({ index, view, frame }).camera;
  if (view.camera) {
    const { lat, lng } = view.camera;
    return { west: lng, south: lat, east: lng, north: lat, zoom };
  }
  const [west, south, east, north] = boundsOf(index.story.places) ?? REGION;
  return { west, south, east, north, zoom };
};

/** Composes the sheet with the widths that its texts have, or may have, where it is shown. */
const compose = async (
  picture: PictureScene,
  widths: (measure: MeasureText) => MeasureText = (measure) => measure,
): Promise<Composed> => {
  const { index, scene, view, tools, link } = picture;
  const frame = mapFrame(document);
  const [{ stock, gazetteer }] = await Promise.all([
    loadStock(pointsOf(index.story.places), sightOf(picture, frame)),
    loadFaces(picture),
  ]);
  const measure = widths(measureOn(newCanvas(1, 1).ctx));
  const base = baseLayer(view.base);
  const sheet = mapSheet({
    index,
    scene,
    view,
    frame,
    names: {
      gazetteer,
      rivers: stock.rivers,
      shown: namesShown(namesOf(view.names, tools.lang), tools.lang),
    },
    tools,
    words: tools.texts?.picture ?? enPicture,
    measure,
    filters: filtersInWords(picture),
    online: base.online && tools.within(base.name),
    makers: CORNER.map(({ text }) => text).join(" · "),
    link,
  });
  return { sheet, measure, stock };
};

const toPng = async (canvas: HTMLCanvasElement): Promise<Uint8Array> => {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("This browser could not make a picture of the canvas.");
  return new Uint8Array(await blob.arrayBuffer());
};

/** The picture in pixels, two of them in one of the sheet where the browser can. */
export const drawPng = async (picture: PictureScene): Promise<Uint8Array> => {
  const { sheet, measure, stock } = await compose(picture);
  const drawing = drawSheet(sheet, picture.tools.figure, measure);
  const { width, height } = drawing;
  const density = Math.min(DENSITY, Math.sqrt(LARGEST / (width * height)));
  const { canvas, ctx } = newCanvas(Math.floor(width * density), Math.floor(height * density));
  ctx.scale(density, density);
  const { camera, size } = sheet.map;
  paintCanvas(ctx, drawing, {
    outline: (d) => new Path2D(d),
    ground: () => {
      ctx.save();
      ctx.scale(1 / density, 1 / density);
      for (const { picture: tile, x, y } of tilesUnder(camera, size, density)) {
        const painted = newCanvas(tile.pixels, tile.pixels);
        paintTile(painted.ctx, stock, tile);
        ctx.drawImage(painted.canvas, x, y);
      }
      ctx.restore();
    },
  });
  return withTexts(await toPng(canvas), [
    { keyword: "Title", text: sheet.title.text },
    { keyword: "Description", text: sheet.shown.join(" ") },
    { keyword: "Copyright", text: sheet.licence },
    ...(sheet.link === null ? [] : [{ keyword: "URL", text: sheet.link }]),
    { keyword: "Story", text: sheet.story },
  ]);
};

/** The picture in outlines and text. */
export const drawSvg = async (picture: PictureScene): Promise<string> => {
  const { sheet, measure, stock } = await compose(picture, withRoom);
  const drawing = drawSheet(sheet, picture.tools.figure, measure);
  const { camera, size } = sheet.map;
  return writeSvg(sheet, drawing, groundOutlines(stock, camera, size));
};
