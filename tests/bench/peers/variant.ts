import type { Opening } from "./measure/visit.ts";

/** A page that takes part. */
export interface Variant {
  name: string;
  /** With more rows it is not asked. */
  mostRows: number;
  open: (rows: number) => Opening;
  close: () => Promise<void>;
}
