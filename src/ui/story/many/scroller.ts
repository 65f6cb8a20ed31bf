import type { View } from "./row-stack.ts";

/**
 * Back leads to the rows the reader had; the browser would scroll the page by pixels counted in another
 * list. It still does when a page is loaded again.
 */
const restoreOwnScroll = (): (() => void) => {
  const set = (mode: ScrollRestoration): void => void (history.scrollRestoration = mode);
  const [own, browsers] = [() => set("manual"), () => set("auto")];
  own();
  addEventListener("pageshow", own);
  addEventListener("pagehide", browsers);
  return () => {
    browsers();
    removeEventListener("pageshow", own);
    removeEventListener("pagehide", browsers);
  };
};

/**
 * What scrolls a list: the panel it stands in or, where that does not scroll by itself, the page. Asked
 * anew each time, as a phone that is turned may have changed it.
 */
export class Scroller {
  readonly #panel: Element | null;

  constructor(host: Element) {
    this.#panel = host.closest("[data-panel]");
  }

  get panel(): Element | null {
    const panel = this.#panel;
    return panel && getComputedStyle(panel).overflowY !== "visible" ? panel : null;
  }

  viewOf(list: Element): View {
    const { panel } = this;
    const { top } = list.getBoundingClientRect();
    return panel
      ? { top: panel.getBoundingClientRect().top - top, height: panel.clientHeight }
      : { top: -top, height: innerHeight };
  }

  by(pixels: number): void {
    const { panel } = this;
    if (panel) panel.scrollTop += pixels;
    else scrollBy({ top: pixels, behavior: "instant" });
  }

  /** How much of the view's top is under something. */
  get covered(): number {
    const { scrollPaddingBlockStart } = getComputedStyle(this.panel ?? document.documentElement);
    return Number.parseFloat(scrollPaddingBlockStart) || 0;
  }

  onScroll(scrolled: () => void): () => void {
    const targets = [this.#panel, document];
    // Before any scroll that it brings about.
    addEventListener("resize", scrolled);
    for (const target of targets) target?.addEventListener("scroll", scrolled, { passive: true });
    const release = restoreOwnScroll();
    return () => {
      removeEventListener("resize", scrolled);
      for (const target of targets) target?.removeEventListener("scroll", scrolled);
      release();
    };
  }
}
