import type { Browser, Page } from "playwright-core";

/** One visit, in milliseconds. */
export interface Visit {
  firstTile: number;
  names: number;
  tiles: number[];
  blocked: number;
  panFrames: number[];
  zoomFrames: number[];
}

const DRAG = { steps: 40, by: 6 };
const SETTLE_MS = 2500;

/** Runs in the page before anything else: collects tasks that held it up, and frames on demand. */
const INSTRUMENTS = `
  window.blockedMs = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.blockedMs += duration - 50;
  }).observe({ type: "longtask", buffered: true });
  window.recordFrames = () => {
    const frames = [];
    let last = performance.now();
    let running = true;
    const tick = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      if (running) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    window.stopFrames = () => { running = false; return frames.slice(1); };
  };
`;

const framesWhile = async (page: Page, act: () => Promise<void>): Promise<number[]> => {
  await page.evaluate("recordFrames()");
  await act();
  return page.evaluate("stopFrames()");
};

const drag = async (page: Page): Promise<void> => {
  await page.mouse.move(900, 600);
  await page.mouse.down();
  for (let i = 1; i <= DRAG.steps; i++)
    await page.mouse.move(900 - i * DRAG.by, 600 - i * (DRAG.by / 2));
  await page.mouse.up();
  await page.waitForTimeout(400);
};

const zoom = async (page: Page): Promise<void> => {
  for (const name of ["Zoom in", "Zoom in", "Zoom out", "Zoom out"]) {
    await page.getByRole("button", { name }).click();
    await page.waitForTimeout(600);
  }
};

/** Opens the page with an empty cache, waits for the map, drags it and zooms. */
export const visit = async (browser: Browser, url: string): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(INSTRUMENTS);
  await page.goto(url);
  await page.getByRole("status").waitFor();
  await page.waitForTimeout(SETTLE_MS);
  const times = await page.evaluate(() => {
    const all = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const start = all.find(({ name }) => /index-.*\.js$/.test(name))?.responseEnd ?? 0;
    const tiles = performance.getEntriesByName("basemap-tile");
    const [plain] = performance.getEntriesByName("plain-map");
    const [names] = performance.getEntriesByName("basemap-labels");
    const first = tiles[0];
    return {
      firstTile: (first ? first.startTime + first.duration : (plain?.startTime ?? NaN)) - start,
      names: (names?.startTime ?? NaN) - start,
      blocked: (window as unknown as { blockedMs: number }).blockedMs,
    };
  });
  const panFrames = await framesWhile(page, () => drag(page));
  const zoomFrames = await framesWhile(page, () => zoom(page));
  const tiles = await page.evaluate(() =>
    performance.getEntriesByName("basemap-tile").map(({ duration }) => duration),
  );
  await context.close();
  return { ...times, tiles, panFrames, zoomFrames };
};
