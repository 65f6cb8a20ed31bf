import { Marker, type Point } from "leaflet";

declare module "leaflet" {
  interface Marker {
    /** Puts the marker's element at a point of the map's layers. */
    _setPos(at: Point): void;
  }
}

/**
 * A marker without a compositing layer of its own: Leaflet moves each by a transform in three
 * dimensions, and browsers sort hundreds of layers anew for every frame of a drag.
 */
export class FlatMarker extends Marker {
  override _setPos(at: Point): void {
    super._setPos(at);
    const element = this.getElement();
    if (element) element.style.transform = `translate(${at.x}px, ${at.y}px)`;
  }
}
