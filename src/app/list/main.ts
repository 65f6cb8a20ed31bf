import { handOver } from "../opening/handed-over.ts";
import { browserSchemes, paintScheme } from "../scheme-store.ts";
import { findStories } from "./find-stories.ts";
import { toLanguage } from "./to-language.ts";
import { toWanted } from "./to-wanted.ts";
import { takeDrops } from "./take-drops.ts";

/**
 * The script of the list of stories, a file of its own: all else on that page is written already.
 * Built by `cli/site/list-plugin.ts`; it stands in the head, so that the colours come first.
 */

const script = document.currentScript?.dataset["app"];
/** Address of the app, which opens files; in the page as it lies in the site. */
const app = script === undefined ? undefined : new URL(script, location.href).href;

const fetchApp = (address: string): void => {
  if (document.querySelector("link[rel=modulepreload]")) return;
  const link = document.createElement("link");
  Object.assign(link, { rel: "modulepreload", href: address });
  document.head.append(link);
};

/** Path of the page that is shown: Back and Forward load the other one. */
let shown = location.pathname;
addEventListener("popstate", () => {
  if (location.pathname !== shown) location.reload();
});

paintScheme(browserSchemes(window));
addEventListener("DOMContentLoaded", () => {
  if (toWanted(document, location)) return;
  toLanguage(document, location);
  findStories(document, window);
  const opens = document.querySelector<HTMLAnchorElement>("[data-open-here] a");
  if (app === undefined || !opens) return;
  // Once: where the page stands at that address, the link would lead from there.
  const address = opens.href;
  const listening = new AbortController();
  takeDrops(
    document,
    () => fetchApp(app),
    (files) => {
      handOver(window, address, app, { files, taken: () => listening.abort() });
      shown = location.pathname;
    },
    listening.signal,
  );
});
