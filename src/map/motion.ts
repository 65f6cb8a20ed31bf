import type { MapOptions } from "leaflet";

/** Whether the reader asked the system for less motion; Leaflet 1.9 does not look itself. */
export const wantsCalm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

export const motionOptions = (): MapOptions =>
  wantsCalm()
    ? { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false }
    : {};
