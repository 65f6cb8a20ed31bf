import { map as makeMap, type Map as LeafletMap } from "leaflet";
import { afterEach, beforeEach, expect, it } from "vitest";
import { moveMap, moverOf, slideMap, type Mover } from "../../src/map/movers.ts";

let map: LeafletMap;
let ends: Mover[];

beforeEach(() => {
  map = makeMap(document.createElement("div")).setView([33, 44], 6);
  ends = [];
  map.on("moveend", () => ends.push(moverOf(map)));
});
afterEach(() => map.remove());

it("are the reader, unless the link or the page says otherwise", () => {
  map.panBy([10, 0], { animate: false });
  moveMap(map, "link", () => map.setView([34, 44], 6, { animate: false }));
  slideMap(map, [20, 0], false);
  map.panBy([10, 0], { animate: false });
  expect(ends).toEqual(["reader", "link", "page", "reader"]);
});

it("stay who they are when their move makes another before it ends", () => {
  map.once("zoomend", () => slideMap(map, [20, 0], false));
  moveMap(map, "link", () => map.setView([34, 44], 7, { animate: false }));
  expect(ends).toEqual(["page", "link"]);
  expect(moverOf(map)).toBe("reader");
});
