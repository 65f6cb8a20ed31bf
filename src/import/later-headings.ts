import { planOf } from "./plan.ts";
import type { ImportProblem, SheetRow } from "./sheet.ts";

/** Rows under a title that are looked at, and names of fields that make a line one of headings. */
const FIRST = 10;
const NAMES = 2;

type Found = Pick<ImportProblem, "row" | "line" | "expected">;

/** Looks for the line that names the most columns where titles stand before it. */
export class LaterHeadings {
  readonly #first: SheetRow[] = [];

  see(row: SheetRow): void {
    if (this.#first.length < FIRST) this.#first.push(row);
  }

  /** Where it stands, and the names in it; few files need it, and names are long to look up. */
  get found(): Found {
    let most = NAMES - 1;
    let found: Found = {};
    for (const { cells, at } of this.#first) {
      const names = [...cells.values()].map((cell) => cell.trim()).filter((cell) => cell !== "");
      const known = planOf(names, {}).mapping.size;
      if (known <= most) continue;
      most = known;
      const { row, line } = at;
      found = { row, ...(line !== undefined && { line }), expected: names.join(", ") };
    }
    return found;
  }
}
