/** Rows that may stand as titles above the names of the columns. */
const MOST = 10;

const filledIn = (cells: readonly string[]): number =>
  cells.filter((cell) => cell.trim() !== "").length;

/** What a line above the headings is: a single cell over all columns is a title of the table, and no group of them. */
export const lineAbove = (cells: readonly string[]) => {
  const filled = cells.filter((name, n) => name !== `column ${n + 1}`);
  const code: "headings-later" | "headings-below" =
    filled.length > 1 ? "headings-later" : "headings-below";
  return { code, detail: filled.join(", ") };
};

/** That a line names parts of the columns above it. */
export const partsBelow = (names: readonly string[], before: readonly string[]) => ({
  code: "headings-later" as const,
  detail: names.filter((name) => !before.includes(name)).join(", "),
});

/** Lines from the first on that may be titles above a table: each has few cells filled. */
export class TitleLines {
  readonly #texts: string[] = [];
  #most = 0;
  #first: number | undefined;
  /** Rows below them were handed out. */
  #areOver = false;

  /** Takes the next row, what was read as the heading first. */
  see(cells: readonly string[], line: number): void {
    if (this.#texts.length > MOST) return;
    this.#first ??= line;
    this.#most = Math.max(this.#most, filledIn(cells));
    this.#texts.push(cells.filter((cell) => cell.trim() !== "").join(" "));
  }

  /** Nothing that was seen can be a title any more. */
  end(): void {
    this.#areOver = true;
  }

  /** Whether all of them have at most half as many cells filled as this row. */
  areAbove(cells: readonly string[]): boolean {
    return !this.#areOver && this.#texts.length <= MOST && this.#most * 2 <= filledIn(cells);
  }

  /** The lines before this one, and what stands in them. */
  before(line: number): string {
    const [first, last] = [this.#first ?? 1, line - 1];
    const lines = last > first ? `${first}–${last}` : `${first}`;
    return `${lines}: ${this.#texts.join(" / ")}`.slice(0, 200).toWellFormed();
  }
}
