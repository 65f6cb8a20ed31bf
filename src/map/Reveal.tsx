import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import type { Place } from "../story/records/place.ts";
import { reveal } from "./reveal-place.ts";

/** Brings a chosen place into sight: a point by sliding, an area by showing all of it. */
export function Reveal({ place, enabled }: { place: Place | undefined; enabled: boolean }) {
  const map = useMap();
  const isOpening = useRef(true);
  useEffect(() => {
    // What a link shows is there from the first picture on; nothing has to slide to it.
    const animate = !isOpening.current;
    isOpening.current = false;
    if (!place || !enabled) return;
    reveal(map, place, animate);
    const show = (): void => reveal(map, place, true);
    map.on("resize", show);
    return () => {
      map.off("resize", show);
    };
  }, [map, place, enabled]);
  return null;
}
