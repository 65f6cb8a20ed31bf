import L from "leaflet";

export interface Cell {
  key: string;
  count: number;
  /** In the pixels of the map's panes. */
  at: L.Point;
}

/** A button for each cell, kept as long as its cell is shown. */
export class KeyedButtons {
  readonly #pane: HTMLElement;
  #buttons = new Map<string, HTMLButtonElement>();

  constructor(pane: HTMLElement) {
    this.#pane = pane;
  }

  show(cells: readonly Cell[]): void {
    const next = new Map<string, HTMLButtonElement>();
    for (const { key, count, at } of cells) {
      const button = this.#buttons.get(key) ?? this.#add();
      this.#buttons.delete(key);
      next.set(key, button);
      const text = String(count);
      if (button.textContent !== text) {
        button.textContent = text;
        button.ariaLabel = `${text} events`;
      }
      L.DomUtil.setPosition(button, at);
    }
    for (const button of this.#buttons.values()) button.remove();
    this.#buttons = next;
  }

  #add(): HTMLButtonElement {
    const button = document.createElement("button");
    button.className = "count";
    this.#pane.append(button);
    return button;
  }
}
