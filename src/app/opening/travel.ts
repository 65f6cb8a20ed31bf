/** What of the browser's history is used. */
export type Travel = (address: string, how: "push" | "replace") => void;

/**
 * Goes to another address without loading a page. The browser tells nobody of that, as it does of the
 * reader's own moves, so it is told in its place.
 */
export const travel: Travel = (address, how) => {
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  window.dispatchEvent(new PopStateEvent("popstate"));
};
