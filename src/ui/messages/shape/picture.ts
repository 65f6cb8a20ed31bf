/** Texts of a picture of the map beside the story's own and those that the page has as well. */
export interface PictureMessages {
  /** What narrows the view, each by its name and value. */
  filtered: (parts: readonly string[]) => string;
  /** How many of the events shown have no sign on this map. */
  notDrawn: (events: number) => string;
  /** Signs of the map that stand for no type of event. */
  signs: Record<
    "circle" | "area" | "count" | "group" | "dot" | "moved" | "arc" | "even-arc" | "distance",
    string
  >;
  /** Where the scale holds: a latitude in degrees without its sign. */
  scaleAt: (degrees: string, isNorth: boolean) => string;
  article: (source: string) => string;
  sources: string;
  ground: (makers: string) => string;
  /** Said where the reader had chosen another background. */
  notOnline: (background: string) => string;
  licence: (licence: string) => string;
  link: string;
}
