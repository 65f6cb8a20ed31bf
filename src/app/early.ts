import { browserSchemes, paintScheme } from "./scheme-store.ts";

/**
 * Runs before the text of a page is painted, as a script of its own: the text must not show in the
 * colours or the language that the reader did not choose. Built by `cli/site/early-plugin.ts`.
 */

/** How long a text in another language stays hidden for the app's sake, in milliseconds. */
const PATIENCE_MS = 5000;

const { documentElement: page } = document;
paintScheme(browserSchemes(window));

const [, wanted] = /[#&]lang=([^&]*)/.exec(location.hash) ?? [];
if (wanted !== undefined && wanted !== page.lang) {
  page.dataset["waits"] = "";
  setTimeout(() => {
    delete page.dataset["waits"];
  }, PATIENCE_MS);
}
