/** A cell of a grid that stands for a position, in degrees. */
export interface GridCell {
  west: number;
  south: number;
  east: number;
  north: number;
}
