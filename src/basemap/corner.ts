/** Whose data the built-in map is made from, for the line in its corner; GeoNames asks for it. */
export const CORNER: readonly { text: string }[] = [
  { text: "Natural Earth" },
  { text: "GeoNames (CC BY 4.0)" },
  { text: "OurAirports" },
  { text: "GSHHG" },
];
