import { GlobalFonts, loadImage } from "@napi-rs/canvas";
import { CORNER } from "../../basemap/corner.ts";
import { readGazetteer, type Gazetteer } from "../../basemap/labels/gazetteer.ts";
import { Stock, type TopologyFile } from "../../basemap/stock.ts";
import type { Scheme } from "../../basemap/theme.ts";
import { pointsOf } from "../../basemap/story-points.ts";
import { dateInWords } from "../../ui/dates.ts";
import { sourceName } from "../in-words.ts";
import type { Overview } from "../overview.ts";
import type { Publication } from "../publication.ts";
import type { SharePage } from "../records.ts";
import { drawColumn, type Column } from "./blocks.ts";
import { INK, newCanvas, SANS, SERIF, type Ctx } from "./canvas.ts";
import { Ground } from "./ground.ts";
import { drawPlaces } from "./places.ts";
import type { Materials } from "./materials.ts";
import { panelOf } from "./panels.ts";
import { drawText, setText } from "./text.ts";
import { encode } from "./encode.ts";

/** Size of every preview picture, in pixels (Open Graph's 1.91 : 1). */
const SIZE = { width: 1200, height: 630 };
const PANEL = 548;
const PADDING = 48;
const HEAD = 104;
const FOOT = 92;

/** Layout of a picture: words on the side where reading begins, the map on the other. */
const columnsOf = (rtl: boolean, withMap: boolean): { panel: Column; mapLeft: number } => {
  const width = withMap ? PANEL : SIZE.width;
  return {
    panel: {
      left: (rtl ? SIZE.width - width : 0) + PADDING,
      width: width - 2 * PADDING,
      fromRight: rtl,
    },
    mapLeft: rtl ? 0 : width,
  };
};

const drawName = (ctx: Ctx, { left, width, fromRight }: Column): void => {
  ctx.font = `600 33px ${SERIF}`;
  ctx.direction = "ltr";
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  const name = ctx.measureText("Dateline").width;
  const dot = ctx.measureText(".").width;
  const x = fromRight ? left + width - name - dot : left;
  ctx.fillStyle = INK.ink;
  ctx.fillText("Dateline", x, 58);
  ctx.fillStyle = INK.mark;
  ctx.fillText(".", x + name, 58);
};

const FOOT_TEXT = {
  faces: SANS,
  weight: 500,
  colour: INK.soft,
  sizes: [
    [18, 1],
    [16, 2],
  ],
} as const;

/** Which article it is about: publisher and date. */
const drawFoot = (ctx: Ctx, { index, tools }: Publication, { left, width, fromRight }: Column) => {
  const article = index.source.get(index.story.article.source);
  if (!article) return;
  const { say, lang } = tools;
  const parts = [
    say.from(sourceName({ index, tools }, article)),
    ...(article.published === undefined
      ? []
      : [say.published(dateInWords(article.published, "UTC", lang, say))]),
  ];
  const y = SIZE.height - FOOT / 2 - 6;
  ctx.fillStyle = INK.rule;
  ctx.fillRect(left, y - 28, width, 1.5);
  const set = setText(ctx, { ...FOOT_TEXT, text: parts.join(" · ") }, width);
  const top = y - (set.lines.length * set.lineHeight) / 2;
  drawText(ctx, set, { edge: fromRight ? left + width : left, top, fromRight });
};

/** Pixels of the map of all stories for each of its own. */
const OVERVIEW_RATIO = 2;

/** The makers of the map, small but legible, in its corner. */
const CREDIT = CORNER.map(({ text }) => text).join(" · ");

/** Draws preview pictures: everything they need is read and decoded once. */
export class Studio {
  private readonly stock = new Stock();
  private readonly ground = new Ground(this.stock);
  private readonly gazetteer: Gazetteer;

  private constructor({ topologies, gazetteer }: Materials) {
    for (const [file, topology] of Object.entries(topologies))
      this.stock.add(file as TopologyFile, topology);
    this.gazetteer = readGazetteer(gazetteer);
  }

  /** Rejects where a face or the relief cannot be read. */
  static async open(materials: Materials): Promise<Studio> {
    for (const { family, bytes } of materials.faces)
      if (!GlobalFonts.register(Buffer.from(bytes), family))
        throw new Error(`A face for “${family}” could not be read.`);
    const studio = new Studio(materials);
    const relief = await loadImage(materials.relief);
    studio.stock.relief = relief as unknown as CanvasImageSource;
    return studio;
  }

  /** Takes in the story that is drawn next: the countries of its places stand out. */
  focus({ index }: Publication): void {
    this.focusOn(pointsOf(index.story.places));
  }

  private focusOn(points: Parameters<Stock["focusOn"]>[0]): void {
    this.stock.focusOn(points);
    this.ground.forget();
  }

  /** The preview picture of a page, as PNG: 1200 × 630 pixels. */
  draw(publication: Publication, { subject }: SharePage): Uint8Array {
    const { canvas, ctx } = newCanvas(SIZE.width, SIZE.height);
    ctx.lang = publication.tools.lang;
    ctx.fillStyle = INK.paper;
    ctx.fillRect(0, 0, SIZE.width, SIZE.height);
    const rtl = publication.tools.lang === "ar";
    const map = drawPlaces(publication, subject, {
      stock: this.stock,
      ground: this.ground,
      gazetteer: this.gazetteer,
      size: { width: SIZE.width - PANEL, height: SIZE.height },
      credit: CREDIT,
    });
    const { panel, mapLeft } = columnsOf(rtl, map !== null);
    if (map) {
      ctx.drawImage(map, mapLeft, 0);
      ctx.fillStyle = INK.rule;
      ctx.fillRect(rtl ? SIZE.width - PANEL : PANEL - 1, 0, 1, SIZE.height);
    }
    drawName(ctx, panel);
    drawFoot(ctx, publication, panel);
    const bottom = SIZE.height - FOOT;
    drawColumn(ctx, panelOf(publication, subject), panel, { top: HEAD, bottom });
    return encode(canvas, ctx);
  }

  /** The ground under the marks of all stories, without names: it is shown in any size. */
  drawOverview({ camera, size }: Overview, scheme: Scheme): Uint8Array {
    this.focusOn([]);
    const { canvas, ctx } = newCanvas(size.width * OVERVIEW_RATIO, size.height * OVERVIEW_RATIO);
    this.ground.paint(ctx, camera, size, OVERVIEW_RATIO, scheme);
    return encode(canvas, ctx);
  }
}
