import { expect } from "vitest";
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

const workSoFar = (reader: Reader): Promise<Window["work"]> =>
  reader.page.evaluate(() => window.work);

/** Longer than the page waits for anything of its own. */
const REST_MS = 500;

/** Waits until the page does nothing more, however long a busy machine takes for it. */
const atRest = async (reader: Reader): Promise<void> => {
  let before = -1;
  await expect
    .poll(
      async () => {
        const { commits } = await workSoFar(reader);
        const rests = commits === before;
        before = commits;
        return rests;
      },
      { interval: REST_MS },
    )
    .toBe(true);
};

/** What an act of a reader makes the page do, from one rest to the next. */
export const workOf = async (
  reader: Reader,
  act: () => Promise<unknown>,
): Promise<Window["work"]> => {
  await atRest(reader);
  await reader.page.evaluate(() => {
    window.work = { commits: 0, elements: 0 };
  });
  await act();
  await atRest(reader);
  return workSoFar(reader);
};
