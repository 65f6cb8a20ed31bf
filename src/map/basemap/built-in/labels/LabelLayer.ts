import { DomUtil, Layer, point, type Map as LeafletMap, type Point } from "leaflet";
import type { Box } from "../../../../basemap/boxes.ts";
import { controlBoxes, popupBoxes } from "../../../markers/control-boxes.ts";
import { devicePixels } from "../device-pixels.ts";
import type { NamedLine } from "../../../../basemap/named-rivers.ts";
import type { Scheme } from "../../../../ui/scheme-choices.ts";
import { PALETTES } from "../../../../basemap/theme.ts";
import { labelCandidates } from "../../../../basemap/labels/candidates.ts";
import { drawLabels, setFace } from "../../../../basemap/labels/draw-labels.ts";
import css from "./labels.module.css";
import type { Gazetteer } from "../../../../basemap/labels/gazetteer.ts";
import type { TextLine } from "../../../../basemap/labels/label-styles.ts";
import type { NamesShown } from "../../../../basemap/labels/names.ts";
import { placeLabels, walls } from "../../../../basemap/labels/placement.ts";
import type { StoryName } from "../../../../basemap/labels/story-names.ts";

/** What the labels keep to. */
export interface LabelState {
  story: readonly StoryName[];
  focus: readonly string[];
  shown: NamesShown;
  scheme: Scheme;
  /** Boxes of the story's markers and their labels, in pixels of the map's container. */
  reserved: readonly Box[];
}

const PANE = "basemap-labels";
/** Above the ground and the story's shapes, which would strike names through; below its markers. */
const PANE_Z = "450";
/** Share of the map's size by which the canvas is larger on every side, for the time of a drag. */
const MARGIN = 0.2;

/** Pixels that names keep away from what the story itself shows. */
const RESPECT = 3;

const widened = ({ left, top, width, height }: Box): Box => ({
  left: left - RESPECT,
  top: top - RESPECT,
  width: width + 2 * RESPECT,
  height: height + 2 * RESPECT,
});

const moved = (box: Box, by: Point): Box => ({
  ...box,
  left: box.left + by.x,
  top: box.top + by.y,
});

const isWithin =
  ({ left, top, width, height }: Box) =>
  ({ x, y }: { x: number; y: number }): boolean =>
    x > left && y > top && x < left + width && y < top + height;

/** The names of the built-in map: one canvas over all of it, drawn anew after every move. */
export class LabelLayer extends Layer {
  private readonly canvas = document.createElement("canvas");
  private readonly widths = new Map<string, number>();
  private map: LeafletMap | null = null;
  private rivers: readonly NamedLine[] = [];
  private gazetteer: Gazetteer | null = null;
  private state: LabelState | null = null;
  /** Top left corner of the canvas, in pixels of the map's layers. */
  private corner = point(0, 0);
  private drawnZoom = NaN;
  /** Boxes to keep clear, in pixels of the map's layers: they stay true while the map slides. */
  private reserved: readonly Box[] = [];

  constructor() {
    super();
    this.canvas.className = `leaflet-zoom-hide ${css.labels ?? ""}`;
  }

  override onAdd(map: LeafletMap): this {
    this.map = map;
    const pane = map.getPane(PANE) ?? map.createPane(PANE);
    pane.style.zIndex = PANE_Z;
    pane.style.pointerEvents = "none";
    pane.setAttribute("aria-hidden", "true");
    pane.append(this.canvas);
    map.on("move", this.follow, this);
    if (this.state) this.update(this.state);
    return this;
  }

  override onRemove(map: LeafletMap): this {
    map.off("move", this.follow, this);
    this.map = null;
    this.canvas.remove();
    return this;
  }

  /** Takes names in as they arrive. */
  fill(names: { gazetteer?: Gazetteer; rivers?: readonly NamedLine[] }): void {
    Object.assign(this, names);
    this.draw();
  }

  /** Faces have arrived: what was measured with others is void. */
  measureAnew(): void {
    this.widths.clear();
    this.draw();
  }

  update(state: LabelState): void {
    this.state = state;
    const { map } = this;
    if (!map) return;
    const origin = map.containerPointToLayerPoint([0, 0]);
    this.reserved = state.reserved.map((box) => widened(moved(box, origin)));
    this.draw();
  }

  /**
   * While the map is dragged the canvas slides with it, until it would no longer cover the map.
   * While two fingers zoom it the names are hidden: they would stand where nothing of theirs is.
   */
  private follow(): void {
    const { map } = this;
    if (!map) return;
    if (map.getZoom() !== this.drawnZoom) {
      this.canvas.style.visibility = "hidden";
      return;
    }
    const seen = map.containerPointToLayerPoint([0, 0]).subtract(this.corner);
    const spare = map.getSize().multiplyBy(MARGIN);
    if (seen.x < 0 || seen.y < 0 || seen.x > 2 * spare.x || seen.y > 2 * spare.y) this.draw();
  }

  private readonly measure = (line: TextLine): number => {
    const key = `${line.font}|${line.spacing}|${line.text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const ctx = this.canvas.getContext("2d");
    if (!ctx) return 0;
    setFace(ctx, line);
    const { width } = ctx.measureText(line.text);
    this.widths.set(key, width);
    return width;
  };

  /** Gives the canvas its size and place, and a context that counts in CSS pixels. */
  private spread(map: LeafletMap): CanvasRenderingContext2D | null {
    const margin = map.getSize().multiplyBy(MARGIN).round();
    const size = map.getSize().add(margin.multiplyBy(2));
    const ratio = devicePixels();
    this.corner = map.containerPointToLayerPoint([-margin.x, -margin.y]).round();
    this.drawnZoom = map.getZoom();
    this.canvas.style.visibility = "";
    this.canvas.width = Math.round(size.x * ratio);
    this.canvas.height = Math.round(size.y * ratio);
    this.canvas.style.width = `${size.x}px`;
    this.canvas.style.height = `${size.y}px`;
    DomUtil.setPosition(this.canvas, this.corner);
    const ctx = this.canvas.getContext("2d");
    ctx?.scale(ratio, ratio);
    return ctx;
  }

  /** From pixels of the map's container to those of the canvas. */
  private toCanvas(map: LeafletMap): Point {
    return map.containerPointToLayerPoint([0, 0]).subtract(this.corner);
  }

  /** What is taken, in pixels of the canvas. */
  private taken(map: LeafletMap): Box[] {
    const toCanvas = this.toCanvas(map);
    const { x: width, y: height } = map.getSize();
    return [
      ...this.reserved.map((box) => moved(box, this.corner.multiplyBy(-1))),
      ...[...controlBoxes(map), ...popupBoxes(map), ...walls({ width, height })].map((box) =>
        moved(box, toCanvas),
      ),
    ];
  }

  private draw(): void {
    const { map } = this;
    const { gazetteer, state } = this;
    if (!map || !gazetteer || !state) return;
    const ctx = this.spread(map);
    if (!ctx) return;
    const { width, height } = this.canvas.getBoundingClientRect();
    const seen = map.getSize();
    const candidates = labelCandidates({
      ...state,
      gazetteer,
      rivers: this.rivers,
      zoom: map.getZoom(),
      toPixels: (lon, lat) => map.latLngToLayerPoint([lat, lon]).subtract(this.corner),
      isNear: isWithin({ left: 0, top: 0, width, height }),
      isSeen: isWithin(
        moved({ left: 0, top: 0, width: seen.x, height: seen.y }, this.toCanvas(map)),
      ),
      measure: this.measure,
    });
    drawLabels(ctx, placeLabels(candidates, this.taken(map)), PALETTES[state.scheme]);
    performance.mark("basemap-labels");
  }
}
