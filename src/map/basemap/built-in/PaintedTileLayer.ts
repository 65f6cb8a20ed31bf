import {
  DomUtil,
  GridLayer,
  type Coords,
  type DoneCallback,
  type Map as LeafletMap,
} from "leaflet";
import type { PaintService } from "./paint-service.ts";
import type { PaintedTile } from "./worker-messages.ts";
import { devicePixels } from "./device-pixels.ts";
import { framePicture, TILE_SIZE, type PictureFrame } from "../../../basemap/tile-frame.ts";
import type { Scheme } from "../../../ui/scheme-choices.ts";

interface Entry {
  coords: Coords;
  element: HTMLElement;
  canvas: HTMLCanvasElement;
  /** Tells Leaflet that the tile has its first picture. */
  done: (() => void) | null;
  /** What the picture was painted for; another value asks for a new one. */
  painted: string;
  forget: () => void;
}

/** Puts a picture into its tile in one go, so that nothing flickers. */
const show = (
  canvas: HTMLCanvasElement,
  { bitmap, ms }: PaintedTile,
  { left, top, size }: PictureFrame,
): void => {
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.style.width = canvas.style.height = `${size}px`;
  canvas.style.left = `${left}px`;
  canvas.style.top = `${top}px`;
  canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(bitmap);
  performance.measure("basemap-tile", { start: performance.now() - ms, duration: ms });
};

const nothing = (): void => undefined;

/** The level of which one tile shows the whole world; below it its tiles are shown smaller. */
const FIRST_LEVEL = 1;

/** The painted ground of the map, tile by tile. A new picture takes the place of an old one at once. */
export class PaintedTileLayer extends GridLayer {
  private readonly entries = new Map<HTMLElement, Entry>();
  private readonly service: PaintService;
  private map: LeafletMap | null = null;
  private scheme: Scheme | null = null;
  private version = 0;

  constructor(service: PaintService) {
    super({
      tileSize: TILE_SIZE,
      minNativeZoom: FIRST_LEVEL,
      updateWhenZooming: false,
      // Also on phones: painting needs no network, so a drag need not end in a blank.
      updateWhenIdle: false,
      updateInterval: 100,
      keepBuffer: 2,
      className: "basemap",
    });
    this.service = service;
    this.on("tileunload", ({ tile }) => this.drop(tile));
  }

  override onAdd(map: LeafletMap): this {
    this.map = map;
    super.onAdd(map);
    map.on("zoomend", this.repaint, this);
    return this;
  }

  override onRemove(map: LeafletMap): this {
    map.off("zoomend", this.repaint, this);
    this.map = null;
    return super.onRemove(map);
  }

  setScheme(scheme: Scheme): void {
    this.scheme = scheme;
    this.repaint();
  }

  /** Paints all tiles again: there is more to paint from than there was. */
  refresh(): void {
    this.version += 1;
    this.repaint();
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const element = document.createElement("div");
    const canvas = element.appendChild(document.createElement("canvas"));
    canvas.style.position = "absolute";
    const entry: Entry = {
      coords,
      element,
      canvas,
      done: () => done(undefined, element),
      painted: "",
      forget: nothing,
    };
    this.entries.set(element, entry);
    // Leaflet puts the tile in its place only after this.
    queueMicrotask(() => {
      if (this.entries.has(element)) this.paint(entry);
    });
    return element;
  }

  private drop(element: HTMLElement): void {
    this.entries.get(element)?.forget();
    this.entries.delete(element);
  }

  private repaint(): void {
    for (const entry of this.entries.values()) this.paint(entry);
  }

  private paint(entry: Entry): void {
    const { map, scheme } = this;
    if (!map || !scheme) return;
    const zoom = map.getZoom();
    const { picture, frame } = framePicture({
      coords: entry.coords,
      position: DomUtil.getPosition(entry.element),
      scale: map.getZoomScale(zoom, entry.coords.z),
      zoom,
      pixelRatio: devicePixels(),
      scheme,
    });
    const wanted = JSON.stringify([picture, this.version]);
    // Tiles of another level are only shown until those of this one are there.
    if (entry.painted === wanted || Math.abs(Math.max(zoom, FIRST_LEVEL) - entry.coords.z) > 0.5)
      return;
    entry.painted = wanted;
    entry.forget();
    entry.forget = this.service.paint(picture, (painted) => {
      if (painted) show(entry.canvas, painted, frame);
      entry.done?.();
      entry.done = null;
    });
  }
}
