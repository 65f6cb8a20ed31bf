import { expect } from "vitest";
import type { Reader } from "./driver.ts";

declare global {
  interface Window {
    /**
     * How often React wrote to the page, how many components it rendered for that, on all of the page,
     * in the panel and in the map's region, and how many elements came onto the map.
     */
    work: { commits: number; renders: number; inPanel: number; inMap: number; elements: number };
  }
}

/**
 * Runs in the page before its own scripts: counts what they do. React tells of every commit whoever
 * stands where its developer tools would.
 */
export const COUNT_WORK = `
  const NONE = { commits: 0, renders: 0, inPanel: 0, inMap: 0, elements: 0 };
  window.countAnew = () => { window.work = { ...NONE }; };
  countAnew();
  // As the developer tools know what was rendered: tags of components that are functions, and the flag
  // of those that were called. What was not even looked at has the same children as before.
  const FUNCTIONS = new Set([0, 11, 15]);
  const CALLED = 1;
  const PARTS = { "data-panel": "inPanel", "data-map-region": "inMap" };
  const partOf = (props) => Object.keys(PARTS).find((name) => props?.[name] !== undefined);
  const count = (fiber, around) => {
    const part = PARTS[partOf(fiber.memoizedProps)] ?? around;
    if (FUNCTIONS.has(fiber.tag) && fiber.flags & CALLED) {
      work.renders++;
      if (part) work[part]++;
    }
    if (fiber.child === fiber.alternate?.child) return;
    for (let child = fiber.child; child; child = child.sibling) count(child, part);
  };
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: (_, { current }) => {
      work.commits++;
      count(current, undefined);
    },
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
  await reader.page.evaluate("countAnew()");
  await act();
  await atRest(reader);
  return workSoFar(reader);
};
