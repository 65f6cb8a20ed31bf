/** A type's colour as a line on the map: in the dark it is mixed with white, as bars are, to stand out from the ground. */
export const outlineColour = (colour: string): string =>
  `light-dark(${colour}, color-mix(in oklab, ${colour} 45%, white))`;
