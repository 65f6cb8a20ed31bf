import L from "leaflet";
import { typesTogether, totalOf, type TypeCount } from "../../../../../src/explore/type-counts.ts";
import { drawGroups, type GroupSign } from "../../../../../src/map/groups/draw-groups.ts";
import { keptStamp } from "../../../../../src/map/groups/ring-ground.ts";
import { shortCount } from "../../../../../src/ui/short-count.ts";
import { TYPES } from "../../rows.ts";
import { KeyedButtons, type Cell } from "../keyed-buttons.ts";
import { cellsInView, levelOf } from "../world-cells.ts";
import { SHOWN_TYPES } from "./shown-types.ts";

const groundFor = keptStamp();

const nameOf = (types: readonly TypeCount[], { lat, lng }: L.LatLng): string => {
  const count = totalOf(types);
  const [type, most] = types[0] as TypeCount;
  const mostly = most * 2 > count ? `, mostly: ${type.label.en ?? ""}` : "";
  return `${count.toLocaleString("en")} events near ${lat.toFixed(2)}, ${lng.toFixed(2)}${mostly}`;
};

/** The cells in view as rings of their types, drawn as our page draws them, each with a button over it. */
export class Rings {
  readonly #map: L.Map;
  readonly #canvas: HTMLCanvasElement;
  readonly #buttons: KeyedButtons;

  constructor(map: L.Map) {
    this.#map = map;
    this.#canvas = map
      .getPane("overlayPane")
      ?.appendChild(document.createElement("canvas")) as HTMLCanvasElement;
    this.#buttons = new KeyedButtons(map.getPane("markerPane") as HTMLElement, "over-ring");
  }

  show(counts: Uint32Array): void {
    const map = this.#map;
    const [origin, corner] = [map.getPixelOrigin(), map.getPixelBounds().min ?? L.point(0, 0)];
    const level = levelOf(map.getZoom());
    const signs: GroupSign[] = [];
    const buttons: Cell[] = [];
    for (const { cell, x, y } of cellsInView(map, level)) {
      const types = typesTogether(
        SHOWN_TYPES.map((type, at) => [type, counts[cell * TYPES + at] as number] as const).filter(
          ([, count]) => count > 0,
        ),
      );
      const count = totalOf(types);
      if (count === 0) continue;
      const at = L.point(x, y);
      const name = nameOf(types, map.unproject(at));
      buttons.push({ key: `${level}/${cell}`, text: "", name, at: at.subtract(origin) });
      const { x: left, y: top } = at.subtract(corner);
      signs.push({
        types,
        count,
        isLone: count === 1,
        short: shortCount(count, "en"),
        x: left,
        y: top,
      });
    }
    this.#draw(signs);
    this.#buttons.show(buttons);
  }

  #draw(signs: readonly GroupSign[]): void {
    const { x: width, y: height } = this.#map.getSize();
    if (this.#canvas.width !== width) Object.assign(this.#canvas, { width, height });
    L.DomUtil.setPosition(this.#canvas, this.#map.containerPointToLayerPoint([0, 0]));
    const ctx = this.#canvas.getContext("2d", { willReadFrequently: true });
    ctx?.clearRect(0, 0, width, height);
    if (ctx) drawGroups(ctx, signs, { font: "sans-serif", ground: groundFor(1) });
  }
}
