import type { Locator } from "playwright-core";
import type { Reader } from "./driver.ts";

// In any language: the map’s own name is in one.
export const groups = (reader: Reader): Locator => reader.page.locator("[data-group]");

/** Names of the groups in view under whose buttons the canvas has no sign in the middle. */
export const groupsWithoutSign = (reader: Reader): Promise<(string | null)[]> =>
  groups(reader).evaluateAll((all) => {
    const canvas = document.querySelector<HTMLCanvasElement>("[data-groups]");
    const view = document.querySelector(".leaflet-container")?.getBoundingClientRect();
    const ctx = canvas?.getContext("2d");
    if (!canvas || !view || !ctx) throw new Error("no canvas");
    const { left, top, width } = canvas.getBoundingClientRect();
    const scale = canvas.width / width;
    const middleOf = (group: Element): [x: number, y: number] => {
      const box = group.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    const isInView = ([x, y]: [number, number]): boolean =>
      x > view.left && x < view.right && y > view.top && y < view.bottom;
    // Beside the number, within the ring.
    const isWhite = ([x, y]: [number, number]): boolean =>
      ctx
        .getImageData((x - left) * scale, (y - 13 - top) * scale, 1, 1)
        .data.every((part) => part === 255);
    return all
      .filter((group) => isInView(middleOf(group)) && !isWhite(middleOf(group)))
      .map((group) => group.getAttribute("aria-label"));
  });

/** Names of the groups in view whose middle a pointer does not get at. */
export const groupsOutOfReach = (reader: Reader): Promise<(string | null)[]> =>
  groups(reader).evaluateAll((all) => {
    const view = document.querySelector(".leaflet-container")?.getBoundingClientRect();
    if (!view) throw new Error("no map");
    return all
      .filter((group) => {
        const box = group.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const isInView = x > view.left && x < view.right && y > view.top && y < view.bottom;
        return isInView && document.elementFromPoint(x, y) !== group;
      })
      .map((group) => group.getAttribute("aria-label"));
  });
