import "./leaflet.css";
import { useEffect, useMemo } from "react";
import { MapContainer, useMap, useMapEvents } from "react-leaflet";
import { useLanguage } from "../ui/language.ts";
import { boundsOf, cutOf, unbroken, type Bounds } from "../explore/bounds.ts";
import type { ZoomRange } from "../explore/settle.ts";
import type { StoryIndex } from "../explore/story-index.ts";
import { baseLayer } from "./basemap/index.ts";
import { crsCutAt } from "./cut-crs.ts";
import { MapContent, type MapContentProps } from "./MapContent.tsx";
import { motionOptions } from "./motion.ts";
import { moveMap } from "./movers.ts";
import type { RowsOnMap } from "./points/rows-map.ts";
import css from "./StoryMap.module.css";

export type StoryMapProps = Omit<MapContentProps, "home"> & { onDeselect: () => void };

/** Where most people live: shown where nothing has a place. */
const WORLD: Bounds = [-125, -40, 155, 65];

/** All that the story, or the archive, has on a map, and where its world is cut. */
const useHome = ({ story: { places } }: StoryIndex, rows: RowsOnMap | undefined) => {
  const bounds = rows?.archive.head.bounds;
  return useMemo(() => {
    const home = (bounds ? unbroken(bounds) : boundsOf(places)) ?? WORLD;
    return { home, cut: cutOf(home, places) };
  }, [bounds, places]);
};

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
  const { home, cut } = useHome(props.index, props.rows);
  return (
    <MapContainer
      key={cut}
      crs={crsCutAt(cut)}
      className={css.map ?? ""}
      center={[0, 0]}
      zoom={zoom.min}
      zoomSnap={0}
      minZoom={zoom.min}
      maxZoom={zoom.max}
      maxBounds={[
        [-85, cut],
        [85, cut + 360],
      ]}
      maxBoundsViscosity={1}
      zoomControl={false}
      trackResize={false}
      attributionControl={false}
      {...motionOptions()}
    >
      <MapFrame onDeselect={props.onDeselect} />
      {/* Before the content, whose camera may lie beyond the old limits. */}
      <ZoomLimits zoom={zoom} />
      <MapContent {...props} home={home} />
    </MapContainer>
  );
}
