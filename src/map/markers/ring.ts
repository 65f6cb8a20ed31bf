/** Radii of what lies within a ring of colours, and of the ring, in pixels; the rest is disc. */
const INNER = 15.5;
const OUTER = 20;
/** Half of the pixel over which edges are softened. */
const SOFT = 0.5;

const turn = (part: number): string => `${Math.round(part * 1e4) / 1e4}turn`;

/**
 * A ring of colours as long as their shares of a total, clockwise from the top, on white: as CSS
 * images, since hundreds of SVG pictures cost the page many times as much.
 */
export const ringOf = (
  shares: readonly (readonly [colour: string, count: number])[],
  total: number,
): string => {
  let before = 0;
  const stops = shares.map(([colour, count]) => {
    const from = turn(before / total);
    before += count;
    return `${colour} ${from} ${turn(before / total)}`;
  });
  const within = `#fff ${INNER - SOFT}px,#fff0 ${INNER + SOFT}px`;
  const beyond = `#fff0 ${OUTER - SOFT}px,#fff ${OUTER + SOFT}px`;
  return `radial-gradient(circle,${within},${beyond}),conic-gradient(${stops.join(",")})`;
};
