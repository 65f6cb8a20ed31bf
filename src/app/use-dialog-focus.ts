import { useCallback, useEffect, useRef, type RefObject } from "react";
import type { Scene } from "../explore/select.ts";

export interface DialogFocus {
  headingRef: RefObject<HTMLHeadingElement | null>;
  /** Call before the reader's choice opens a place: remembers where to go back to. */
  opening: () => void;
  /** Call before the reader closes it. */
  closing: () => void;
}

const markerOf = (placeId: string): HTMLElement | null =>
  document.querySelector(`[data-place="${CSS.escape(placeId)}"]`);

const mapRegion = (): HTMLElement | null => document.querySelector("[data-map-region]");

/**
 * Focus goes to what opened the details, or to the place's marker where that is gone, or to the map
 * where the place is now one of a group.
 */
const goBackTo = (opener: Element | null, place: string | undefined): void => {
  // What lies in details that were closed since cannot take the focus.
  const target = opener?.checkVisibility() ? opener : (markerOf(place ?? "") ?? mapRegion());
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
};

/**
 * Moves focus into the place's details when the reader opens them, and back to what opened them
 * (else to the place's marker) when the reader closes them. Links and Back move no focus.
 */
export const useDialogFocus = (focus: Scene["focus"], narrow: boolean): DialogFocus => {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const step = useRef<{ to: "dialog" } | { to: "opener" } | null>(null);
  const shown = useRef<string>(undefined);
  // On a phone an event without a place has a dialog too.
  const placeId =
    focus.place?.place.id ?? focus.row?.toString() ?? (narrow ? focus.event?.event.id : undefined);

  useEffect(() => {
    const next = step.current;
    step.current = null;
    if (next?.to === "dialog") headingRef.current?.focus();
    const gone = placeId === undefined ? shown.current : undefined;
    shown.current = placeId;
    if (gone === undefined) return;
    // By Back or a filter too, where that left the focus nowhere.
    if (next?.to === "opener" || document.activeElement === document.body)
      goBackTo(opener.current, gone);
    opener.current = null;
  }, [placeId, focus]);

  return {
    headingRef,
    opening: useCallback(() => {
      const active = document.activeElement;
      if (active && active !== document.body && !active.closest("[role=dialog]"))
        opener.current = active;
      step.current = { to: "dialog" };
    }, []),
    closing: useCallback(() => {
      step.current = { to: "opener" };
    }, []),
  };
};
