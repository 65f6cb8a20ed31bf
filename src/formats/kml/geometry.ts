import type { Geometry } from "../../story/records/place.ts";
import { element, type Xml } from "../xml.ts";

type Position = readonly number[];

/** KML tuples are longitude, latitude; a height would lift the point off the ground. */
const tuple = ([lng, lat]: Position): string => `${lng},${lat}`;

const ring = (name: string, positions: readonly Position[]): Xml =>
  element(
    name,
    {},
    element("LinearRing", {}, element("coordinates", {}, positions.map(tuple).join(" "))),
  );

const polygon = ([outer = [], ...holes]: readonly (readonly Position[])[]): Xml =>
  element(
    "Polygon",
    {},
    ring("outerBoundaryIs", outer),
    ...holes.map((hole) => ring("innerBoundaryIs", hole)),
  );

export const kmlGeometry = (geometry: Geometry): Xml => {
  if (geometry.type === "Point")
    return element("Point", {}, element("coordinates", {}, tuple(geometry.coordinates)));
  if (geometry.type === "Polygon") return polygon(geometry.coordinates);
  return element("MultiGeometry", {}, ...geometry.coordinates.map(polygon));
};
