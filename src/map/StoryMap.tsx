import "./leaflet.css";
import { useEffect } from "react";
import { MapContainer, useMap, useMapEvents } from "react-leaflet";
import { useLanguage } from "../ui/language.ts";
import type { ZoomRange } from "../explore/settle.ts";
import { baseLayer } from "./basemap/index.ts";
import { MapContent, type MapContentProps } from "./MapContent.tsx";
import { motionOptions } from "./motion.ts";
import { moveMap } from "./movers.ts";
import css from "./StoryMap.module.css";

export type StoryMapProps = MapContentProps & { onDeselect: () => void };

const WORLD: [[number, number], [number, number]] = [
  [-85, -180],
  [85, 180],
];

/** Names the map's own keyboard stop and passes on clicks on nothing. */
function MapFrame({ onDeselect }: { onDeselect: () => void }) {
  const map = useMap();
  const { say } = useLanguage();
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", say.mapKeys);
  }, [map, say]);
  useMapEvents({ click: onDeselect });
  return null;
}

/** Keeps the map's zoom levels those of its base layer: `MapContainer` reads its own only once. */
function ZoomLimits({ zoom: { min, max } }: { zoom: ZoomRange }) {
  const map = useMap();
  useEffect(() => {
    moveMap(map, "link", () => {
      const zoom = Math.min(max, Math.max(min, map.getZoom()));
      if (zoom !== map.getZoom()) map.setZoom(zoom, { animate: false });
      map.setMinZoom(min).setMaxZoom(max);
    });
  }, [map, min, max]);
  return null;
}

/** The map of a story. It holds no state of its own but what Leaflet needs between two moves. */
export function StoryMap(props: StoryMapProps) {
  const { zoom } = baseLayer(props.base);
  return (
    <MapContainer
      className={css.map ?? ""}
      center={[0, 0]}
      zoom={zoom.min}
      zoomSnap={0}
      minZoom={zoom.min}
      maxZoom={zoom.max}
      maxBounds={WORLD}
      maxBoundsViscosity={1}
      zoomControl={false}
      trackResize={false}
      attributionControl={false}
      {...motionOptions()}
    >
      <MapFrame onDeselect={props.onDeselect} />
      {/* Before the content, whose camera may lie beyond the old limits. */}
      <ZoomLimits zoom={zoom} />
      <MapContent {...props} />
    </MapContainer>
  );
}
