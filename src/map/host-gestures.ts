import type { Map as LeafletMap } from "leaflet";

/** A gesture that can mean the map or the page around it. */
export type Gesture = "wheel" | "touch";

interface Told {
  /** A gesture went to the page around the map. */
  passed: (gesture: Gesture) => void;
  /** From now on the map takes them all. */
  taken: () => void;
}

/** What scrolls by itself on the map, or is none of it. */
const OWN_SCROLL = ".leaflet-popup, [data-on-map]";

const isOnOwn = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(OWN_SCROLL) !== null;

/**
 * Leaves wheel and one finger to the page around the map until the reader clicks the map or moves
 * the focus into it, and again once the pointer leaves it. Ctrl or ⌘ with the wheel and two fingers
 * always mean the map, and so do a mouse that drags and the keys.
 */
export const keepForHost = (map: LeafletMap, { passed, taken }: Told): (() => void) => {
  const container = map.getContainer();
  const stop = new AbortController();
  let isMeant = false;
  const mean = (meant: boolean): void => {
    isMeant = meant;
    // Read by the style sheet: what a finger does is settled before it is reported.
    container.toggleAttribute("data-host-scroll", !meant);
    if (meant) {
      map.dragging.enable();
      taken();
    }
  };
  const listen = <K extends keyof HTMLElementEventMap>(
    type: K,
    act: (event: HTMLElementEventMap[K]) => void,
  ): void =>
    container.addEventListener(type, act, { capture: true, passive: true, signal: stop.signal });

  listen("wheel", (event) => {
    if (isMeant || event.ctrlKey || event.metaKey || isOnOwn(event)) return;
    event.stopImmediatePropagation();
    passed("wheel");
  });
  // Before Leaflet hears of it: a finger drags nothing, a mouse does.
  listen("pointerdown", ({ pointerType }) => {
    if (isMeant) return;
    if (pointerType === "touch") map.dragging.disable();
    else map.dragging.enable();
  });
  listen("touchmove", (event) => {
    if (!isMeant && event.touches.length === 1 && !isOnOwn(event)) passed("touch");
  });
  listen("click", () => mean(true));
  listen("focusin", ({ target }) => {
    // A press on the map focuses it too, and may yet become a scroll; the click that ends it counts.
    if (target instanceof Element && target.matches(":focus-visible")) mean(true);
  });
  listen("pointerleave", ({ target, pointerType }) => {
    if (target === container && pointerType !== "touch") mean(false);
  });
  window.addEventListener("blur", () => mean(false), { signal: stop.signal });
  mean(false);
  return () => {
    stop.abort();
    container.removeAttribute("data-host-scroll");
    map.dragging.enable();
  };
};
