import { useEffect, type RefObject } from "react";

/** Room for the map on a sheet of A4 with its margins, in CSS pixels. */
const SHEET = { width: 686, height: 540 };
/** A map of a phone may grow a little on paper. */
const LARGEST = 1.25;

/**
 * Tells the style sheet how large the map is on the screen: on paper it keeps that size, so that
 * nothing of it is missing, and is scaled to the sheet as a picture would be. Stands within the
 * map's boundary: where it fails, the page lives on.
 */
export function MapSize({ region }: { region: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (matchMedia("print").matches) return;
      const { clientWidth: width, clientHeight: height } = element;
      const scale = Math.min(LARGEST, SHEET.width / width, SHEET.height / height);
      element.style.setProperty("--map-width", `${width}px`);
      element.style.setProperty("--map-height", `${height}px`);
      element.style.setProperty("--map-scale", String(scale));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [region]);
  return null;
}
