import { TYPES } from "../../rows.ts";
import { SHOWN_TYPES } from "./shown-types.ts";
import { BARS } from "./tally.ts";

const GAP_PX = 1;

/** Bars of the types' colours in the order of time, and how many each type has. */
export class Timeline {
  readonly #canvas: HTMLCanvasElement;
  readonly #counts: HTMLElement[];

  constructor(box: Element) {
    const legend = document.createElement("ul");
    this.#counts = SHOWN_TYPES.map(({ colour }) => {
      const item = document.createElement("li");
      item.style.color = colour;
      return item;
    });
    legend.append(...this.#counts);
    this.#canvas = document.createElement("canvas");
    box.append(legend, this.#canvas);
    const { clientWidth, clientHeight } = this.#canvas;
    Object.assign(this.#canvas, { width: clientWidth, height: clientHeight });
  }

  show(bars: Uint32Array): void {
    const sums = Array.from({ length: BARS }, (_, bar) =>
      bars.subarray(bar * TYPES, (bar + 1) * TYPES).reduce((sum, count) => sum + count, 0),
    );
    const most = Math.max(1, ...sums);
    const { width, height } = this.#canvas;
    const ctx = this.#canvas.getContext("2d", { willReadFrequently: true });
    ctx?.clearRect(0, 0, width, height);
    const totals = new Uint32Array(TYPES);
    const step = width / BARS;
    for (let bar = 0; bar < BARS; bar++) {
      let bottom = height;
      for (const [type, { colour }] of SHOWN_TYPES.entries()) {
        const count = bars[bar * TYPES + type] as number;
        totals[type] = (totals[type] as number) + count;
        const tall = (count / most) * height;
        if (ctx) ctx.fillStyle = colour;
        bottom -= tall;
        ctx?.fillRect(bar * step, bottom, step - GAP_PX, tall);
      }
    }
    for (const [type, item] of this.#counts.entries()) {
      item.hidden = totals[type] === 0;
      item.textContent = (totals[type] as number).toLocaleString("en");
    }
  }
}
