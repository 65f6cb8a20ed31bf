/** A row with its details closed, in pixels, until any is measured. */
export const ROW_PX = 96;

/** What is known of the heights of a list's rows, by their ids. */
export class RowHeights {
  readonly #heights = new Map<string, number>();
  #sum = 0;

  /** Height of a row of which nothing is known. */
  get mean(): number {
    return this.isAnyKnown ? this.#sum / this.#heights.size : ROW_PX;
  }

  get isAnyKnown(): boolean {
    return this.#heights.size > 0;
  }

  of(id: string | undefined): number {
    return this.#heights.get(id ?? "") ?? this.mean;
  }

  note(id: string, height: number): void {
    this.#sum += height - (this.#heights.get(id) ?? 0);
    this.#heights.set(id, height);
  }

  /** In another width all are others. */
  forget(): void {
    this.#heights.clear();
    this.#sum = 0;
  }
}
