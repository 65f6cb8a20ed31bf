import type { Map as LeafletMap } from "leaflet";
import type { Position } from "geojson";
import { DETAIL_ZOOM } from "../../../basemap/coverage.ts";
import { onDensity } from "./device-pixels.ts";
import { loadFaces } from "./faces.ts";
import { fetchGazetteer } from "./files.ts";
import { readGazetteer, type Gazetteer } from "../../../basemap/labels/gazetteer.ts";
import { LabelLayer, type LabelState } from "./labels/LabelLayer.ts";
import type { NamesShown } from "../../../basemap/labels/names.ts";
import { PaintedTileLayer } from "./PaintedTileLayer.ts";
import { PaintService } from "./paint-service.ts";

export interface GroundState extends LabelState {
  /** Whether no names are written: an online map above has its own. */
  quiet: boolean;
}

interface GroundEvents {
  onFailure: () => void;
  /** Told the names that the map can write, once they are there. */
  onNames: (gazetteer: Gazetteer) => void;
}

/** Begun as soon as this file is there: the data is decoded while the page is still being drawn. */
let early: PaintService | null = new PaintService();

/** The built-in map on a Leaflet map: painted tiles and, once those are there, names. */
export class Ground {
  private readonly map: LeafletMap;
  private readonly service: PaintService;
  private readonly tiles: PaintedTileLayer;
  private readonly labels = new LabelLayer();
  private readonly onNames: GroundEvents["onNames"];
  private readonly forgetDensity: () => void;
  private shown: NamesShown = ["en"];
  private isClosed = false;

  /** `points` are the story's, longitude first: their countries stand out. */
  constructor(map: LeafletMap, points: readonly Position[], on: GroundEvents) {
    const { onFailure } = on;
    this.map = map;
    this.onNames = on.onNames;
    this.service = early ?? new PaintService();
    early = null;
    this.tiles = new PaintedTileLayer(this.service);
    this.service.open(points, {
      onAdded: (rivers) => {
        this.tiles.refresh();
        this.labels.fill({ rivers });
      },
      onFailure,
    });
    this.wantDetail();
    map.on("zoomend", this.wantDetail, this);
    window.addEventListener("online", this.wantDetail);
    this.forgetDensity = onDensity(() => {
      this.tiles.refresh();
      this.labels.measureAnew();
    });
    // Names come after the first picture and never hold it up.
    this.tiles.once("load", () => void this.name().catch(onFailure));
    this.tiles.addTo(map);
    document.fonts.addEventListener("loadingdone", this.measureAnew);
  }

  show({ quiet, ...state }: GroundState): void {
    this.shown = state.shown;
    this.tiles.setScheme(state.scheme);
    this.labels.update(state);
    if (quiet) this.labels.remove();
    else if (!this.map.hasLayer(this.labels)) this.labels.addTo(this.map);
  }

  close(): void {
    this.isClosed = true;
    document.fonts.removeEventListener("loadingdone", this.measureAnew);
    this.map.off("zoomend", this.wantDetail, this);
    window.removeEventListener("online", this.wantDetail);
    this.forgetDensity();
    this.labels.remove();
    this.tiles.remove();
    this.service.close();
  }

  private readonly measureAnew = (): void => this.labels.measureAnew();

  private readonly wantDetail = (): void => {
    if (this.map.getZoom() >= DETAIL_ZOOM) this.service.want("detail");
  };

  private async name(): Promise<void> {
    const [file] = await Promise.all([fetchGazetteer(), loadFaces(this.shown)]);
    if (this.isClosed) return;
    const gazetteer = readGazetteer(file);
    this.labels.fill({ gazetteer });
    this.onNames(gazetteer);
  }
}
