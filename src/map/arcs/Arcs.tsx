import { CRS, latLng, type Map as LeafletMap } from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { arcsOf, type Position } from "../../explore/chain/arcs.ts";
import { pointOf } from "../../explore/distance/estimate.ts";
import { greatCircle } from "../../explore/distance/great-circle.ts";
import { onMap } from "../../explore/meridians.ts";
import type { Scene } from "../../explore/select.ts";
import type { StoryIndex } from "../../explore/story-index.ts";
import { bowed, type Point } from "../../basemap/arcs/curve.ts";
import { dottedArc } from "../../basemap/arcs/dots.ts";
import { arrow, BREATH, pathOf, PIECES } from "../../basemap/arcs/paths.ts";
import { symbolSizeAt } from "../../basemap/marker-layout.ts";
import { cutOfMap } from "../cut-crs.ts";
import { ARCS_DRAWN } from "../markers/use-layout.ts";
import css from "./Arcs.module.css";

interface ArcsProps {
  index: StoryIndex;
  scene: Scene;
  /** Whether the relations of all events are drawn, or only those of what is selected. */
  all: boolean;
  /** The place to which a line from the selected one shows the distance. */
  distanceTo: string | undefined;
}

/** Above the extents of places, below their markers. */
const PANE = { name: "arcs", zIndex: "450" };

const paneOf = (map: LeafletMap): HTMLElement => {
  const known = map.getPane(PANE.name);
  if (known) return known;
  const pane = map.createPane(PANE.name);
  pane.style.zIndex = PANE.zIndex;
  pane.style.pointerEvents = "none";
  return pane;
};

/** The great circle between two positions in pixels of the map's layers. */
const lineOn = (map: LeafletMap, [lng, lat]: Position, to: Position): Point[] =>
  // Not `latLngToLayerPoint`, whose whole pixels would make a straight line waver; and not the map's own
  // projection, which would tear one that runs over the map's edge.
  greatCircle([onMap(lng, cutOfMap(map)), lat], to, PIECES).map((at) =>
    CRS.EPSG3857.latLngToPoint(latLng(at[1], at[0]), map.getZoom()).subtract(map.getPixelOrigin()),
  );

/** Makes its caller render again when the pixels of a position have changed; a pan changes none. */
const useZooms = (map: LeafletMap): number => {
  const [zooms, setCount] = useState(0);
  useEffect(() => {
    const again = (): void => setCount((count) => count + 1);
    map.on("zoomend viewreset", again);
    return () => {
      map.off("zoomend viewreset", again);
    };
  }, [map]);
  return zooms;
};

/** A line that is not bowed: the geodesic itself, as the map's projection shows it. */
function DistanceLine({ line }: { line: readonly Point[] }) {
  return (
    <g data-distance>
      <path className={css.distance} d={pathOf(line)} />
      {line.map(({ x, y }, i) => (
        <circle key={i} className={css.room} data-room cx={x} cy={y} r={4} />
      ))}
    </g>
  );
}

/**
 * Relations between events as arcs, and the distance to another place as a line. They show what
 * the details say in words, so they are hidden from assistive technology, and take no clicks.
 */
export function Arcs({ index, scene, all, distanceTo }: ArcsProps) {
  const map = useMap();
  const zooms = useZooms(map);
  const arcs = useMemo(() => arcsOf(index, scene, all), [index, scene, all]);
  // Labels and names make way for them.
  useEffect(() => {
    map.fire(ARCS_DRAWN);
  }, [map, arcs, zooms, distanceTo]);
  const room = symbolSizeAt(map.getZoom()) / 2 + BREATH;
  const other = index.place.get(distanceTo ?? "");
  const [from, to] = [scene.focus.place?.place, other].map((place) => place && pointOf(place));
  return createPortal(
    <svg aria-hidden="true" className={`leaflet-zoom-hide ${css.arcs ?? ""}`} width="1" height="1">
      {from && to && from !== to && <DistanceLine line={lineOn(map, from, to)} />}
      {arcs.map((arc) => {
        const { dots, tip } = dottedArc(bowed(lineOn(map, arc.from, arc.to)), room, arc.directed);
        return (
          <g key={arc.id} data-arc={arc.directed ? "directed" : "even"}>
            {dots.map(({ x, y, r }, i) => (
              <circle
                key={i}
                data-room={i % 2 === 0 || undefined}
                cx={x.toFixed(1)}
                cy={y.toFixed(1)}
                r={r.toFixed(2)}
              />
            ))}
            {tip && <path d={arrow(tip)} />}
          </g>
        );
      })}
    </svg>,
    paneOf(map),
  );
}
