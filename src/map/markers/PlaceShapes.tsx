import { Circle } from "react-leaflet";
import { colourOf } from "../../story/types-of.ts";
import type { PlaceEntry } from "../../explore/select.ts";
import { symbolAt } from "../geometry.ts";
import { outlineColour } from "./outline-colour.ts";
import css from "./shapes.module.css";

interface PlaceShapesProps {
  entries: readonly PlaceEntry[];
  selected: string | undefined;
}

/** How exactly points are known, drawn under their markers: a circle round each. */
export function PlaceShapes({ entries, selected }: PlaceShapesProps) {
  return entries.map(({ place, events }) => {
    const centre = symbolAt(place);
    const { radiusM } = place.properties.precision;
    return centre && radiusM !== undefined ? (
      <Circle
        key={place.id}
        center={centre}
        radius={radiusM}
        interactive={false}
        className={css.radius ?? ""}
        pathOptions={{
          color: outlineColour(colourOf(events[0]?.type)),
          weight: place.id === selected ? 2 : 1.2,
        }}
      />
    ) : null;
  });
}
