import { searchText } from "../../explore/filters/text.ts";
import { decode, encode } from "../../explore/link/escapes.ts";
import { hasWords } from "../../explore/search/story-words.ts";

/** What of the window the search uses. */
type Host = Pick<Window, "location" | "history" | "setTimeout" | "clearTimeout"> & {
  addEventListener: (event: "hashchange", heard: () => void) => void;
};

/** Safari refuses more than 100 changes of the address in 30 seconds. */
const WRITE_MS = 300;

const queryIn = (hash: string): string => {
  const [, raw] = /[#&]q=([^&]*)/.exec(hash) ?? [];
  return (raw === undefined ? undefined : searchText(decode(raw) ?? "")) ?? "";
};

const hashOf = (query: string): string => {
  const text = searchText(query.trim());
  return text === undefined ? "" : `#q=${encode(text)}`;
};

/**
 * Lets the reader search the list: cards without all of the words go, how many are left is said, and
 * the address keeps the words, so that its link brings the search back.
 */
export const findStories = (page: Document, host: Host): void => {
  const finder = page.querySelector<HTMLElement>("[data-finder]");
  const field = finder?.querySelector("input");
  const status = finder?.querySelector<HTMLElement>("[data-says]");
  if (!finder || !field || !status) return;
  const says = JSON.parse(status.dataset["says"] ?? "[]") as string[];
  const cards = [...page.querySelectorAll<HTMLElement>("[data-words]")];
  const marks = [...page.querySelectorAll<SVGElement>("[data-mark]")];

  const show = (query: string): void => {
    const fits = hasWords(query);
    const kept = cards.map(({ dataset }) => fits(dataset["words"] ?? ""));
    cards.forEach((card, i) => (card.hidden = !kept[i]));
    for (const mark of marks)
      mark.toggleAttribute("data-out", !kept[Number(mark.dataset["mark"]) - 1]);
    status.textContent = says[kept.filter(Boolean).length] ?? "";
  };

  let waiting = 0;
  field.addEventListener("input", () => {
    show(field.value);
    host.clearTimeout(waiting);
    waiting = host.setTimeout(() => {
      // A page that opens files may have taken the place of the list.
      if (!field.isConnected) return;
      const { pathname, search } = host.location;
      host.history.replaceState(null, "", `${pathname}${search}${hashOf(field.value)}`);
    }, WRITE_MS);
  });
  const read = (): void => {
    field.value = queryIn(host.location.hash);
    show(field.value);
  };
  host.addEventListener("hashchange", read);
  read();
  finder.dataset["finder"] = "ready";
};
