import { feature } from "topojson-client";

function hasArea(topo, ring) {
  const { geometry } = feature(topo, { type: "Polygon", arcs: [ring] });
  return new Set(geometry.coordinates[0].map(String)).size >= 3;
}

const polygonsOf = ({ type, arcs }) => (type === "Polygon" ? [arcs] : (arcs ?? []));

function withArea(topo, geometry) {
  const polygons = polygonsOf(geometry)
    .filter(([outer]) => hasArea(topo, outer))
    .map(([outer, ...holes]) => [outer, ...holes.filter((hole) => hasArea(topo, hole))]);
  return { ...geometry, type: "MultiPolygon", arcs: polygons };
}

/** Islands smaller than the grid collapse to a point or a line: leaves them out. */
export function dropFlatRings(topo, name) {
  const layer = topo.objects[name];
  layer.geometries = layer.geometries
    .map((geometry) => withArea(topo, geometry))
    .filter(({ arcs }) => arcs.length > 0);
}
