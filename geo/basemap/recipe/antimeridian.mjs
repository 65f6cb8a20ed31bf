const FULL_TURN = 360;

/** The ring with each step on the short way round, so that it may run on past 180 degrees. */
function unwrapRing(ring) {
  let before = ring[0][0];
  return ring.map(([lng, lat]) => {
    const turns = Math.round((before - lng) / FULL_TURN);
    before = lng + FULL_TURN * turns;
    return [before, lat];
  });
}

function east(ring) {
  const shift = Math.min(...ring.map(([lng]) => lng)) < -180 ? FULL_TURN : 0;
  return ring.map(([lng, lat]) => [lng + shift, lat]);
}

const polygonsOf = ({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates);

/**
 * Takes the joints out of areas that lie across the 180th meridian: what is joined there in the
 * source reaches from west to east past 180 degrees, ready to be cut.
 */
export const unwrapFeature = ({ geometry, ...feature }) => ({
  ...feature,
  geometry: {
    type: "MultiPolygon",
    coordinates: polygonsOf(geometry).map((rings) => rings.map((ring) => east(unwrapRing(ring)))),
  },
});

/** Moves what was cut off beyond 180 degrees east to where it belongs. */
export const wrapFeature = ({ geometry, ...feature }) => ({
  ...feature,
  geometry: {
    type: "MultiPolygon",
    coordinates: polygonsOf(geometry).map((rings) =>
      rings.map((ring) => ring.map(([lng, lat]) => [lng - FULL_TURN, lat])),
    ),
  },
});
