import { reshape } from "./mapshaper.mjs";
import { inDeb } from "./paths.mjs";

const FILE = ["magics", "10m", "ne_10m_populated_places_simple.shp"];
const FARTHEST_KM = 40;
const KM_PER_DEGREE = 111.2;

export function distanceKm([lon, lat], [otherLon, otherLat]) {
  const east = (otherLon - lon) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(east, otherLat - lat) * KM_PER_DEGREE;
}

/**
 * Natural Earth's populated places by GeoNames id. Some of its ids name another town altogether,
 * so a match counts only when the two positions also agree.
 */
export function rankedPlaces() {
  const places = new Map();
  for (const { geometry, properties } of reshape(inDeb("libmagics++-data", ...FILE)))
    if (properties.geonameid > 0)
      places.set(String(Math.round(properties.geonameid)), {
        rank: properties.scalerank,
        capital: properties.featurecla === "Admin-0 capital",
        name: properties.name,
        point: geometry.coordinates,
      });
  return (id, point) => {
    const place = places.get(id);
    return place && distanceKm(place.point, point) <= FARTHEST_KM ? place : undefined;
  };
}
