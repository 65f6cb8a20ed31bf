import { narrowest, onMap } from "../explore/meridians.ts";
import type { ArchiveHead } from "./head.ts";

/** The narrowest box around positions, in degrees, longitude first. */
export class Bounds {
  /** The westernmost and the easternmost in each degree. */
  readonly #stretches = new Map<number, [west: number, east: number]>();
  #south = Infinity;
  #north = -Infinity;

  add([lng, lat]: readonly [lng: number, lat: number]): void {
    const degree = Math.floor(lng);
    const own = this.#stretches.get(degree);
    if (!own) this.#stretches.set(degree, [lng, lng]);
    else [own[0], own[1]] = [Math.min(own[0], lng), Math.max(own[1], lng)];
    this.#south = Math.min(this.#south, lat);
    this.#north = Math.max(this.#north, lat);
  }

  /** Greater in the west than in the east where it crosses 180° (RFC 7946, 5.2); `null` without a position. */
  get found(): ArchiveHead["bounds"] | null {
    if (this.#stretches.size === 0) return null;
    const [west, east] = narrowest([...this.#stretches.values()]);
    return [west, this.#south, onMap(east), this.#north];
  }
}
