import type { Map as LeafletMap } from "leaflet";
import type { Position } from "geojson";
import {
  DETAIL_ZOOM,
  wantsFarTowns,
  wantsFinerWorld,
  type MapSight,
} from "../../../basemap/coverage.ts";
import { onDensity } from "./device-pixels.ts";
import { loadFaces } from "./faces.ts";
import { fetchNames } from "./files.ts";
import { readGazetteer, withFarTowns, type Gazetteer } from "../../../basemap/labels/gazetteer.ts";
import { LabelLayer, type LabelState } from "./labels/LabelLayer.ts";
import type { NamesShown } from "../../../basemap/labels/names.ts";
import { PaintedTileLayer } from "./PaintedTileLayer.ts";
import { PaintService } from "./paint-service.ts";

export interface GroundState extends LabelState {
  /** Whether no names are written: an online map above has its own. */
  quiet: boolean;
}

/** What the map is for. */
export interface GroundScene {
  /** The story's, longitude first: their countries stand out. */
  points: readonly Position[];
  /** Whether rows of an archive are shown, whose groups are named by towns near them. */
  hasRows: boolean;
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
  private readonly hasRows: boolean;
  private gazetteer: Gazetteer | null = null;
  private hasFarTowns = false;

  constructor(map: LeafletMap, { points, hasRows }: GroundScene, on: GroundEvents) {
    const { onFailure } = on;
    this.map = map;
    this.hasRows = hasRows;
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
    this.wantFiner();
    map.on("moveend", this.wantFiner, this);
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
    this.map.off("moveend", this.wantFiner, this);
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
    const [file] = await Promise.all([fetchNames("gazetteer"), loadFaces(this.shown)]);
    if (this.isClosed) return;
    this.write(readGazetteer(file));
    this.wantFarTowns(this.sight());
  }

  private write(gazetteer: Gazetteer): void {
    if (this.isClosed) return;
    this.gazetteer = gazetteer;
    this.labels.fill({ gazetteer });
    this.onNames(gazetteer);
  }

  private sight(): MapSight {
    const bounds = this.map.getBounds();
    return {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
      zoom: this.map.getZoom(),
    };
  }

  /** What the region has, for other parts of the world. */
  private readonly wantFiner = (): void => {
    const sight = this.sight();
    if (wantsFinerWorld(sight)) this.service.want("finerWorld");
    this.wantFarTowns(sight);
  };

  private wantFarTowns(sight: MapSight): void {
    const { gazetteer } = this;
    if (!gazetteer || this.hasFarTowns || !wantsFarTowns(sight, this.hasRows)) return;
    this.hasFarTowns = true;
    void fetchNames("farTowns").then(
      (file) => this.write(withFarTowns(gazetteer, file)),
      // The map is whole without them; the next move asks again.
      () => (this.hasFarTowns = false),
    );
  }
}
