import type { ArchiveHead } from "../head.ts";

/** The box around positions, in degrees, longitude first. */
export class Bounds {
  #box: [west: number, south: number, east: number, north: number] | null = null;

  add(position: readonly [lng: number, lat: number] | null): void {
    if (!position) return;
    const [lng, lat] = position;
    const [west, south, east, north] = this.#box ?? [lng, lat, lng, lat];
    this.#box = [
      Math.min(west, lng),
      Math.min(south, lat),
      Math.max(east, lng),
      Math.max(north, lat),
    ];
  }

  /** `null` where there is no position. */
  get found(): ArchiveHead["bounds"] | null {
    return this.#box;
  }
}
