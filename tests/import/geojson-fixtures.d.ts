declare module "@mapbox/geojson-fixtures" {
  export const all: Record<string, { type: string }>;
}
