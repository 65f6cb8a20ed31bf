/** What an editor says of each field of `places.geojson`, by its path; lists count as their entries. */
export const PLACE_FIELDS: Readonly<Record<string, string>> = {
  $schema: "Path to this JSON Schema, for editors.",
  type: "Always “FeatureCollection”.",
  features: "The places, one feature each.",
  "features.type": "Always “Feature”.",
  "features.id": "Id of the place, as story.json names it.",
  "features.geometry": "A point or an area; null where the place is named but cannot be placed.",
  "features.geometry.type": "Point for a spot or town, Polygon or MultiPolygon for an area.",
  "features.geometry.coordinates":
    "Degrees in WGS 84, longitude first, then latitude. Rings end where they begin; outer rings run counterclockwise.",
  "features.bbox": "West, south, east, north. Not needed.",
  "features.properties": "What is known of the place.",
  "features.properties.title": "Name for map tools.",
  "features.properties.names": "The name by language; the first one in a language is shown.",
  "features.properties.names.toponym": "The name.",
  "features.properties.names.lang": "Its language, such as en or ar.",
  "features.properties.fclasses": "GeoNames feature classes.",
  "features.properties.ccodes": "Country codes, ISO 3166-1 alpha-2, such as IQ.",
  "features.properties.kind": "What kind of place it is.",
  "features.properties.precision":
    "How exactly the place is known: it is never drawn more exactly.",
  "features.properties.precision.level": "What the source gives.",
  "features.properties.precision.radiusM":
    "How far the event may lie from the point, in metres. Needs a “basis”.",
  "features.properties.precision.acled":
    "ACLED geo-precision: 1 a named town or site, 2 near it or part of a district, 3 a larger region.",
  "features.properties.precision.ucdp":
    "UCDP where_prec: 1 exact, 2 near, 3 district, 4 province, 5 line or area, 6 country, 7 international.",
  "features.properties.precision.basis": "Why level and radius are what they are, in a sentence.",
  "features.properties.precision.source": "Id of the source that gives them.",
  "features.properties.coordinates": "Where the coordinates come from.",
  "features.properties.coordinates.basis": "The article, your inference, or another source.",
  "features.properties.coordinates.source": "Id of that source.",
  "features.properties.links": "The same place elsewhere. Leave out what you cannot confirm.",
  "features.properties.links.type": "How it is the same.",
  "features.properties.links.identifier": "Such as gn:99347 (GeoNames) or an address.",
};
