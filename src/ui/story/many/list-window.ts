import { flushSync } from "react-dom";
import { DrawnRows, placeOfRow } from "./drawn-rows.ts";
import { byFor, endIn, type Goal } from "./goal.ts";
import { KeptRows } from "./kept-rows.ts";
import type { ListItems } from "./list-items.ts";
import { RowHeights } from "./row-heights.ts";
import { RowStack, type Span, type View } from "./row-stack.ts";
import type { Scroller } from "./scroller.ts";

/** Rows that are made beyond the view on either side, and how few of them are left before more are. */
const BEYOND = 4;
const LEAST_BEYOND = 2;
/** A list that was not scrolled for so long is at rest. */
const REST_MS = 200;

/** Rows and where they stand, as they are to be drawn. */
export interface Draft {
  stack: RowStack;
  span: Span;
}

/**
 * The part of a list that is on the page. React makes its rows; where they stand is written here, right
 * after their heights were read, so that no frame shows them elsewhere.
 */
export class ListWindow {
  readonly #redraw: () => void;
  readonly #scroller: Scroller;
  readonly #heights = new RowHeights();
  readonly #kept = new KeptRows();
  readonly #rows: DrawnRows;
  #stack: RowStack | undefined;
  #span: Span = { first: 0, last: 0 };
  /** What was seen of the list last: from there on, it is the reader who scrolls. */
  #seen: View = { top: 0, height: innerHeight };
  #size = 0;
  /** What stays in view while rows are made and become higher, until the reader moves on. */
  #goal: Goal | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(scroller: Scroller, redraw: () => void) {
    this.#scroller = scroller;
    this.#redraw = redraw;
    this.#rows = new DrawnRows(this.#heights, this.moved);
  }

  /** How many rows the view holds. */
  get page(): number {
    return Math.max(1, Math.floor(this.#seen.height / this.#heights.mean) - 1);
  }

  /** The rows to be drawn of what may be another list than before; changes nothing. */
  draft(items: ListItems): Draft {
    if (this.#stack?.items === items) return { stack: this.#stack, span: this.#span };
    const held = this.#kept.in(items);
    const stack = new RowStack(items, this.#heights);
    if (held) stack.fix({ at: held.at, top: this.#topFor(stack, held.at) });
    const top = held ? stack.anchor.top - held.offset : Math.min(0, this.#seen.top);
    return { stack, span: stack.spanOf({ ...this.#seen, top }, BEYOND) };
  }

  /** Where nothing above a row came or went, it stays where it is on the page. */
  #topFor(stack: RowStack, at: number): number {
    const before = this.#stack?.anchor;
    return before?.at === at ? before.top : stack.usualTop(at);
  }

  /** After rows were drawn, before they are seen. */
  settle({ stack, span }: Draft, list: HTMLElement): void {
    const isOther = this.#stack !== undefined && this.#stack !== stack;
    if (isOther) this.#goal = this.#kept.in(stack.items);
    this.#stack = stack;
    this.#span = span;
    this.#rows.take(list);
    // Rows of another list tell their sizes before they are seen: to ask here would lay out the page once more.
    if (isOther && !this.#goal && this.#heights.isAnyKnown) this.#place();
    else this.#fit(this.#redraw);
  }

  stop(): void {
    this.#rows.stop();
    clearTimeout(this.#rest);
  }

  /** Called when the list was scrolled, by whomever, or the window has another size. */
  readonly scrolled = (): void => {
    const { list } = this.#rows;
    if (!list) return;
    if (!this.#rows.isAsWide) return this.moved();
    const { top, height } = this.#scroller.viewOf(list);
    if (Math.abs(top - this.#seen.top) < 1 && height === this.#seen.height) return;
    this.#goal = this.#stack ? endIn(this.#stack, { top, height }, this.#size) : null;
    this.#cover(this.#redrawNow);
    this.keep();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.#rested, REST_MS);
  };

  /** Called when rows or what stands above them have other heights, or all have another width. */
  readonly moved = (): void => this.#fit(this.#redrawNow);

  /** Called when the reader does something here: what they look at stays, not what they came for. */
  release(): void {
    this.#goal = null;
  }

  /** Called when the focus is in a row, which comes into view with it. */
  focused(at: number): void {
    if (this.#goal?.at === at) return;
    if (this.#has(at)) this.keep();
    else this.show(at);
  }

  /** From now on the rows in view are those the reader had. */
  keep(): void {
    const active = document.activeElement;
    const focused = this.#rows.list?.contains(active) ? placeOfRow(active) : -1;
    if (this.#stack) this.#kept.keep(this.#stack, this.#span, this.#seen, focused);
  }

  /** Brings a row into view, from wherever it is. */
  show(at: number): void {
    if (!this.#stack || at < 0 || at >= this.#stack.items.count) return;
    if (this.#has(at)) this.#goal = { at, edge: "nearest" };
    else {
      this.#goal = { at, edge: at > this.#span.last ? "end" : "start" };
      this.#stack.fix({ at, top: this.#stack.usualTop(at) });
      this.#span = { first: at, last: at };
    }
    this.#place();
    this.#cover(this.#redraw);
  }

  /** React draws in the same frame, else what was scrolled to would be seen before its rows. */
  readonly #redrawNow = (): void => flushSync(this.#redraw);

  readonly #rested = (): void => {
    if (!this.#rows.list || !this.#stack || this.#goal) return;
    const by = this.#stack.mendDrift(this.#seen.height);
    if (by === 0) return;
    this.#size = this.#rows.write(this.#stack, this.#span);
    this.#scroller.by(by);
    this.#cover(this.#redrawNow);
  };

  /** Whether a row stands where it belongs, and not just on the page because it is held. */
  #has(at: number): boolean {
    return at >= this.#span.first && at <= this.#span.last;
  }

  #fit(redraw: () => void): void {
    if (!this.#stack || !this.#rows.list) return;
    const { items } = this.#stack;
    // The view may have another form too: what it begins with is what stays.
    if (this.#rows.measure(items)) this.#goal = this.#kept.topmostIn(items);
    this.#place();
    this.#cover(redraw);
  }

  /** Puts all rows in their places, and keeps in view what has to stay there. */
  #place(): void {
    const [stack, { list }] = [this.#stack, this.#rows];
    if (!stack || !list) return;
    const mended = stack.mendTop(this.#span);
    this.#size = this.#rows.write(stack, this.#span);
    const by = this.#goal ? byFor(this.#goal, stack, this.#scroller, list) : mended;
    if (by !== 0) this.#scroller.by(by);
  }

  /** Has more rows made where those on the page do not reach beyond the view. */
  #cover(redraw: () => void): void {
    const [stack, { list }] = [this.#stack, this.#rows];
    if (!stack || !list) return;
    this.#seen = this.#scroller.viewOf(list);
    if (stack.items.count === 0) return;
    stack.follow(this.#seen, this.#size);
    const need = stack.spanOf(this.#seen, LEAST_BEYOND);
    if (this.#has(need.first) && this.#has(need.last)) {
      if (this.#goal && "edge" in this.#goal) this.keep();
      return;
    }
    this.#span = stack.spanOf(this.#seen, BEYOND);
    redraw();
  }
}
