import type { Reader } from "./driver.ts";

declare global {
  interface Window {
    /** How often React wrote to the page, and how many elements came onto the map. */
    work: { commits: number; elements: number };
  }
}

/**
 * Runs in the page before its own scripts: counts what they do. React tells of every commit whoever
 * stands where its developer tools would.
 */
export const COUNT_WORK = `
  window.work = { commits: 0, elements: 0 };
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: () => { work.commits++; },
    onCommitFiberUnmount: () => {},
    onPostCommitFiberRoot: () => {},
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof Element && target instanceof Element && target.closest(".leaflet-container"))
          work.elements += 1 + node.querySelectorAll("*").length;
  }).observe(document, { childList: true, subtree: true });
`;

/** What an act of a reader makes the page do, until it has come to rest. */
export const workOf = async (
  reader: Reader,
  act: () => Promise<unknown>,
): Promise<Window["work"]> => {
  await reader.page.evaluate(() => {
    window.work = { commits: 0, elements: 0 };
  });
  await act();
  await reader.pause();
  return reader.page.evaluate(() => window.work);
};
