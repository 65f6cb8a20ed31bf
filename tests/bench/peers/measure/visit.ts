import type { CDPSession, Page } from "playwright-core";
import type { FoundBrowser } from "../../../../src/cli/run/browser.mjs";
import { INSTRUMENTS } from "./instruments.ts";
import { launch } from "./launch.ts";
import { Meter, TooLong, type Cost } from "./meter.ts";

/** A page of the benchmark with so many rows. */
export interface Opening {
  url: string;
  /** Runs in the page before its own scripts; lets it answer to `window.filter`. */
  script?: string;
  /** Whether it draws nothing without WebGL. */
  needsWebGL?: boolean;
}

/** Which pages get WebGL: those that need it, or all, where those are held against the others. */
const ALL_WEBGL = process.env["WEBGL"] === "all";

/** What one visit cost, until it was given up. */
export interface Visit {
  /** From an empty page to the rows on the map. */
  open?: Cost;
  /** One click on a filter, on average. */
  filter?: Cost;
  pan?: { cost: Cost; framesP95: number };
  /** Elements in the map, and how many a filter click made. */
  nodes?: { shown: number; made: number };
  /** Bytes after a collection: objects of scripts, and buffers outside of their heap. */
  memory?: { heap: number; buffers: number };
  /** What was given up: nothing after it was tried. */
  gaveUp?: "open" | "filter" | "pan";
}

/** Types that are switched off and on again, one click each: a browser puts off what it draws by some clicks. */
const CLICKS = [0, 3, 0, 3, 0, 3, 0, 3];
/** After clicks that together took so long, no further one is tried. */
const ENOUGH_MS = 8000;
const DRAG = { from: [900, 600], steps: 40, by: [-6, -3] } as const;

const filterCost = async (page: Page, meter: Meter): Promise<Cost> => {
  const costs: Cost[] = [];
  for (const type of CLICKS) {
    costs.push(await meter.costOf(() => page.evaluate(`filter(${type})`)));
    if (costs.reduce((sum, { all }) => sum + all, 0) > ENOUGH_MS) break;
  }
  const mean = (of: (cost: Cost) => number): number =>
    costs.reduce((sum, cost) => sum + of(cost), 0) / costs.length;
  return {
    all: mean(({ all }) => all),
    main: mean(({ main }) => main),
    script: mean(({ script }) => script),
  };
};

const drag = async ({ mouse }: Page): Promise<void> => {
  const [x, y] = DRAG.from;
  await mouse.move(x, y);
  await mouse.down();
  for (let i = 1; i <= DRAG.steps; i++) await mouse.move(x + i * DRAG.by[0], y + i * DRAG.by[1]);
  await mouse.up();
};

const panCost = async (page: Page, meter: Meter): Promise<NonNullable<Visit["pan"]>> => {
  await page.evaluate("bench.recordFrames()");
  let frames: number[] = [];
  const cost = await meter.costOf(async () => {
    await drag(page);
    frames = await page.evaluate("bench.stopFrames()");
  });
  frames.sort((a, b) => a - b);
  return { cost, framesP95: frames[Math.floor(frames.length * 0.95)] ?? NaN };
};

const memoryOf = async (session: CDPSession): Promise<NonNullable<Visit["memory"]>> => {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  return { heap: usedSize, buffers: backingStorageSize };
};

const nodesOf = async (page: Page, meter: Meter): Promise<NonNullable<Visit["nodes"]>> => {
  await page.evaluate("bench.countNodes()");
  await meter.costOf(() => page.evaluate("filter(1)"));
  return page.evaluate("bench.nodes()");
};

/** Opens a page in a browser of its own, pans it and, where there is something to filter, filters it. */
export const visit = async (
  found: FoundBrowser,
  opening: Opening,
  { filters }: { filters: boolean },
): Promise<Visit> => {
  const browser = await launch(found, { webgl: ALL_WEBGL || opening.needsWebGL === true });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: "block",
  });
  await context.addInitScript(INSTRUMENTS + (opening.script ?? ""));
  const page = await context.newPage();
  const faults: Error[] = [];
  page.on("pageerror", (fault) => faults.push(fault));
  const session = await context.newCDPSession(page);
  const meter = await Meter.of(await browser.newBrowserCDPSession(), session);
  const seen: Visit = {};
  seen.gaveUp = "open";
  try {
    seen.open = await meter.costOf(() => page.goto(opening.url, { timeout: 0 }));
    seen.memory = await memoryOf(session);
    seen.gaveUp = "pan";
    seen.pan = await panCost(page, meter);
    seen.gaveUp = "filter";
    if (filters) {
      seen.filter = await filterCost(page, meter);
      seen.nodes = await nodesOf(page, meter);
    }
    delete seen.gaveUp;
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
  } finally {
    await browser.close();
  }
  if (faults[0]) throw new Error(`${opening.url} is at fault: ${faults[0].message}`);
  return seen;
};
