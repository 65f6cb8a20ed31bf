import { planOf } from "./plan.ts";
import type { ImportProblem, SheetRow } from "./sheet.ts";

/** Rows under a title that are looked at, and names of fields that make a line one of headings. */
const FIRST = 10;
const NAMES = 2;

/** Looks for the line that names the most columns where titles stand before it. */
export class LaterHeadings {
  #found: Pick<ImportProblem, "row" | "line" | "expected"> | null = null;
  #rows = 0;
  #most = NAMES - 1;

  see({ cells, at: { row, line } }: SheetRow): void {
    this.#rows += 1;
    if (this.#rows > FIRST) return;
    const names = [...cells.values()].map((cell) => cell.trim()).filter((cell) => cell !== "");
    const known = planOf(names, {}).mapping.size;
    if (known <= this.#most) return;
    this.#most = known;
    this.#found = { row, ...(line !== undefined && { line }), expected: names.join(", ") };
  }

  /** Where it stands, and the names in it. */
  get found(): Pick<ImportProblem, "row" | "line" | "expected"> {
    return this.#found ?? {};
  }
}
