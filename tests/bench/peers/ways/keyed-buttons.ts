import L from "leaflet";

export interface Cell {
  key: string;
  text: string;
  name: string;
  /** In the pixels of the map's panes. */
  at: L.Point;
}

/** A button for each cell, kept as long as its cell is shown. */
export class KeyedButtons {
  readonly #pane: HTMLElement;
  readonly #className: string;
  #buttons = new Map<string, HTMLButtonElement>();

  constructor(pane: HTMLElement, className: string) {
    this.#pane = pane;
    this.#className = className;
  }

  show(cells: readonly Cell[]): void {
    const next = new Map<string, HTMLButtonElement>();
    for (const { key, text, name, at } of cells) {
      const button = this.#buttons.get(key) ?? this.#add();
      this.#buttons.delete(key);
      next.set(key, button);
      if (button.ariaLabel !== name) {
        button.textContent = text;
        button.ariaLabel = name;
      }
      L.DomUtil.setPosition(button, at);
    }
    for (const button of this.#buttons.values()) button.remove();
    this.#buttons = next;
  }

  #add(): HTMLButtonElement {
    const button = document.createElement("button");
    button.className = this.#className;
    this.#pane.append(button);
    return button;
  }
}
