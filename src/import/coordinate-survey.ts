import { DecimalMarks, type DecimalMark } from "./decimal-mark.ts";
import { EastwardLongitudes } from "./eastward-longitudes.ts";
import type { Plan } from "./plan.ts";
import type { ImportProblem, SheetRow } from "./sheet.ts";

/** How coordinates of a table are to be read. */
export interface CoordinateForm {
  /** The decimal mark of coordinates. */
  decimal: DecimalMark;
  /** Longitudes are counted eastwards from 0 to 360. */
  isEastward: boolean;
}

/** Looks at the coordinates of all rows, for what only they together tell. */
export class CoordinateSurvey {
  readonly #decimals: DecimalMarks;
  readonly #longitudes: EastwardLongitudes;

  constructor({ mapping, sides }: Plan) {
    this.#decimals = new DecimalMarks(mapping);
    this.#longitudes = new EastwardLongitudes(mapping, sides);
  }

  see({ cells, at, geometry }: SheetRow): void {
    this.#decimals.see(cells);
    if (!geometry) this.#longitudes.see(cells, at);
  }

  get form(): CoordinateForm {
    return { decimal: this.#decimals.mark, isEastward: this.#longitudes.isEastward };
  }

  get problems(): ImportProblem[] {
    return this.#longitudes.problems;
  }
}
