import type { Geometry } from "geojson";
import { Circle, GeoJSON } from "react-leaflet";
import { colourOf } from "../../story/types-of.ts";
import type { PlaceEntry } from "../../explore/select.ts";
import { symbolAt } from "../geometry.ts";
import css from "./shapes.module.css";

/** How exactly a place is known, drawn: a circle round a point, the outline of an area. */
function PlaceShape({ entry, selected }: { entry: PlaceEntry; selected: boolean }) {
  const { place } = entry;
  const { radiusM } = place.properties.precision;
  const centre = symbolAt(place);
  const color = colourOf(entry.events[0]?.type);
  if (centre)
    return radiusM === undefined ? null : (
      <Circle
        center={centre}
        radius={radiusM}
        interactive={false}
        className={css.radius ?? ""}
        pathOptions={{ color, weight: selected ? 2 : 1.2 }}
      />
    );
  return (
    <GeoJSON
      data={place.geometry as Geometry}
      interactive={false}
      style={{ className: css.area ?? "" }}
    />
  );
}

interface PlaceShapesProps {
  entries: readonly PlaceEntry[];
  selected: string | undefined;
  /** Places of the chosen event: all of its areas are outlined, not only the one that opened. */
  chosen: readonly string[];
}

/** The extents of all places, under the markers. An area is outlined only while it is chosen. */
export function PlaceShapes({ entries, selected, chosen }: PlaceShapesProps) {
  return entries
    .filter(
      ({ place: { id, geometry } }) =>
        geometry?.type === "Point" || id === selected || chosen.includes(id),
    )
    .filter(({ place }) => place.geometry !== null)
    .map((entry) => (
      <PlaceShape key={entry.place.id} entry={entry} selected={entry.place.id === selected} />
    ));
}
