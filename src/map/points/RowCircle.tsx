import type { LatLngTuple } from "leaflet";
import { Circle } from "react-leaflet";
import type { EventType } from "../../story/types-of.ts";
import { outlineColour } from "../markers/outline-colour.ts";
import css from "../markers/shapes.module.css";

interface RowCircleProps {
  at: LatLngTuple;
  type: EventType;
  radiusM: number;
}

/** How exactly the place of the chosen row is known, as a story's places have it. */
export const RowCircle = ({ at, type, radiusM }: RowCircleProps) => (
  <Circle
    center={at}
    radius={radiusM}
    interactive={false}
    className={css.radius ?? ""}
    pathOptions={{ color: outlineColour(type.colour), weight: 2 }}
  />
);
