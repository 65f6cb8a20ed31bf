/** The two coordinates of a position, by the fields that they are. */
export type Axis = "lat" | "lon";

export const AXES = ["lat", "lon"] as const satisfies readonly Axis[];
