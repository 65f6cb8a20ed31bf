import "leaflet/dist/leaflet.css";
import { decodeRows, TYPES } from "../rows.ts";
import { WAYS } from "./ways.ts";
import type { Shown } from "./way.ts";

declare global {
  interface Window {
    /** Fetches so many rows and shows them. */
    show: (rows: number) => Promise<void>;
    /** Presses the button of a type: its rows are shown, or no longer. */
    filter: (type: number) => void;
  }
}

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element with the id “${id}”.`);
  return found;
};

let shown: Shown | undefined;
let types = 2 ** TYPES - 1;

const buttons = Array.from({ length: TYPES }, (_, type) => {
  const button = document.createElement("button");
  button.textContent = `Type ${type}`;
  button.setAttribute("aria-pressed", "true");
  button.addEventListener("click", () => {
    types ^= 1 << type;
    button.setAttribute("aria-pressed", String((types & (1 << type)) !== 0));
    shown?.filter(types);
  });
  return button;
});
element("filters").append(...buttons);

const query = new URLSearchParams(location.search);
const load = new Map(Object.entries(WAYS)).get(query.get("way") ?? "");

window.show = async (rows) => {
  if (!load) throw new Error(`No such way: “${query.get("way") ?? ""}”.`);
  const [way, file] = await Promise.all([load(), fetch(`/rows-${rows}.bin`)]);
  shown = way(element("map"), decodeRows(await file.arrayBuffer()));
};
window.filter = (type) => buttons[type]?.click();

void window.show(Number(query.get("n")));
