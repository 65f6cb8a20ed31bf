import { SHAPES } from "../../../../../src/ui/symbols/shapes.ts";
import type { Rows } from "../../rows.ts";
import { SHOWN_TYPES } from "./shown-types.ts";

/** How many rows are in view, with a few beyond it. */
export const ROWS_ON_PAGE = 7;
const ROW_PX = 88;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAY_MS = 86_400_000;
const dates = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const numbers = new Intl.NumberFormat("en");

const add = (parent: Element, tag: string, className = ""): HTMLElement => {
  const element = document.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
};

const rowMarkup =
  `<svg viewBox="0 0 36 36" width="24" height="24" aria-hidden="true"><path/></svg>` +
  `<div><h3></h3><p><span></span> · <b></b> · <span></span></p></div>`;

/** How many events are shown of all, said when that changes, and the first of them, in a list as long as all. */
export class Panel {
  readonly #rows: Rows;
  readonly #total: HTMLElement;
  readonly #list: HTMLElement;
  readonly #items: HTMLElement[];

  constructor(box: Element, rows: Rows) {
    this.#rows = rows;
    this.#total = add(box, "p");
    this.#total.setAttribute("role", "status");
    add(box, "h2").textContent = "Events";
    this.#list = add(box, "ol");
    this.#items = Array.from({ length: ROWS_ON_PAGE }, (_, at) => {
      const item = add(this.#list, "li");
      item.innerHTML = rowMarkup;
      item.style.top = `${at * ROW_PX}px`;
      return item;
    });
  }

  show(first: readonly number[], total: number): void {
    this.#total.textContent = `${numbers.format(total)} of ${numbers.format(this.#rows.rows)} events shown`;
    this.#list.style.height = `${total * ROW_PX}px`;
    for (const [at, item] of this.#items.entries()) {
      item.hidden = at >= first.length;
      item.ariaSetSize = String(total);
      if (!item.hidden) this.#write(item, first[at] as number);
    }
  }

  #write(item: HTMLElement, row: number): void {
    const { type, lat, lng, day } = this.#rows;
    const { shape, colour, label } = SHOWN_TYPES[type[row] as number] as (typeof SHOWN_TYPES)[0];
    const path = item.querySelector("path");
    path?.setAttribute("d", SHAPES[shape]);
    path?.setAttribute("fill", colour);
    const texts = [
      `Event number ${row}`,
      label.en ?? "",
      `${(lat[row] as number).toFixed(5)}, ${(lng[row] as number).toFixed(5)}`,
      dates.format(FIRST_DAY + (day[row] as number) * DAY_MS),
    ];
    for (const [at, part] of item.querySelectorAll("h3, span, b").entries())
      part.textContent = texts[at] ?? "";
  }
}
