/** A background for the map. */
export interface BaseLayer {
  id: string;
  /** Zoom levels at which it is drawn well. */
  zoom: { min: number; max: number };
  /** Its makers, for the corner of the map. */
  corner: string;
  credits: readonly string[];
}
