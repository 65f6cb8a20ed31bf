import type { Page } from "playwright-core";

/** What a reader does; resolves when the page was told, not when it has answered. */
type Act = (page: Page, random: () => number) => Promise<unknown>;

const TICKS = "fieldset input[type=checkbox], #filters button";
/** In whatever layer of the map a page has them. */
const MARKERS = ".leaflet-map-pane > :not(.leaflet-popup-pane) :is(button, [role=button])";
/** Of the map's container; it is shown in a window of 1280 × 800. */
const MAP = { left: 0.35, right: 0.95, top: 0.3, bottom: 0.8 };

/** Clicks one of the elements that a selector finds, by script: a pointer would hover on its way. */
const clickOne = (page: Page, selector: string, part: number): Promise<unknown> =>
  page.evaluate(
    ([all, share]) => {
      const found = [...document.querySelectorAll<HTMLElement>(all)];
      found[Math.floor(share * found.length)]?.click();
    },
    [selector, part] as const,
  );

const filter: Act = (page, random) => clickOne(page, TICKS, random());

const pan: Act = async (page, random) => {
  const box = await page.locator(".leaflet-container").boundingBox();
  if (!box) return;
  const between = (least: number, most: number): number => least + random() * (most - least);
  const point = (): [number, number] => [
    box.x + box.width * between(MAP.left, MAP.right),
    box.y + box.height * between(MAP.top, MAP.bottom),
  ];
  await page.mouse.move(...point());
  await page.mouse.down();
  await page.mouse.move(...point(), { steps: 8 });
  await page.mouse.up();
};

const zoom: Act = (page, random) =>
  clickOne(
    page,
    random() < 0.5
      ? ".leaflet-control-zoom-in, [aria-label='Zoom in']"
      : ".leaflet-control-zoom-out, [aria-label='Zoom out']",
    0,
  );

const popup: Act = async (page, random) => {
  await clickOne(page, MARKERS, random());
  await page.waitForTimeout(300);
  await page.keyboard.press("Escape");
};

/** Each as likely as it is often in the list. */
const ACTS: readonly Act[] = [filter, filter, pan, pan, popup, popup, popup, zoom];

export const actOnce = async (page: Page, random: () => number): Promise<void> => {
  const act = ACTS[Math.floor(random() * ACTS.length)] as Act;
  await act(page, random);
  await page.waitForTimeout(200);
};
