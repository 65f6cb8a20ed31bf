import { DomEvent, geoJSON } from "leaflet";
import { useEffect, useMemo } from "react";
import { useMap } from "react-leaflet";
import type { PlaceEntry } from "../../explore/select.ts";
import { PRECISION_LEVELS } from "../../story/precision.ts";
import { colourOf } from "../../story/types-of.ts";
import { outlineColour } from "./outline-colour.ts";
import css from "./shapes.module.css";

interface AreaShapesProps {
  areas: readonly PlaceEntry[];
  /** Ids of the areas that are chosen, one or those of an event. */
  chosen: readonly string[];
  onOpen: (placeId: string) => void;
}

const isArea = ({ place: { geometry } }: PlaceEntry): boolean =>
  geometry !== null && geometry.type !== "Point";

/**
 * Outlines of areas: of those that an event is known to, and of countries while they are chosen. A
 * click opens one; for the keyboard they are in the list.
 */
export function AreaShapes({ areas: entries, chosen, onOpen }: AreaShapesProps) {
  const map = useMap();
  const areas = useMemo(() => entries.filter(isArea), [entries]);
  const key = chosen.join(" ");
  useEffect(() => {
    const isChosen = (id: string): boolean => key.split(" ").includes(id);
    const layers = areas.flatMap(({ place, events }) => {
      const { outlined } = PRECISION_LEVELS[place.properties.precision.level];
      if (!place.geometry || !(outlined === "always" || isChosen(place.id))) return [];
      // One that is only there while it is chosen has nothing more to open.
      const interactive = outlined === "always";
      const layer = geoJSON(place.geometry, {
        interactive,
        bubblingMouseEvents: false,
        style: isChosen(place.id)
          ? { className: css.area }
          : {
              className: css.quietArea,
              color: outlineColour(colourOf(events[0]?.type)),
              weight: 1.5,
            },
      });
      layer.on("click", (click) => {
        DomEvent.stopPropagation(click);
        onOpen(place.id);
      });
      return [layer.addTo(map)];
    });
    return () => layers.forEach((layer) => layer.remove());
  }, [map, areas, key, onOpen]);
  return null;
}
