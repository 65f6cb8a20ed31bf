import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../src/cli/run/browser.mjs";
import { SiteHost } from "../e2e/site-host.ts";

/**
 * When a page can first be read and how much moves afterwards, as Chromium itself measures it:
 * `npm run build`, then `npx tsx tests/bench/first-paint.ts`. Each page is opened with its scripts
 * and with their files withheld: what is painted then came from HTML.
 */
const PAGES = [
  "",
  "s/hillah-2023-12/",
  "s/hillah-2023-12/p/hillah/",
  "s/hillah-2023-12/q/centcom-no-civilians/",
];
const SIZES = { desktop: [1280, 800], phone: [390, 844] } as const;
const VISITS = 5;

const WATCH = `window.seen = { paint: 0, shifts: 0 };
  const watch = (type, tell) => new PerformanceObserver((list) => list.getEntries().forEach(tell))
    .observe({ type, buffered: true });
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") window.seen.paint = startTime;
  });
  watch("layout-shift", ({ value }) => { window.seen.shifts += value; });`;

interface Seen {
  /** First contentful paint, in milliseconds after the visit began. */
  paint: number;
  /** Sum of all layout shifts; no unit. */
  shifts: number;
}

const visit = async (
  browser: Browser,
  url: string,
  [width, height]: readonly [number, number],
  withScripts: boolean,
): Promise<Seen> => {
  const context = await browser.newContext({
    viewport: { width, height },
    serviceWorkers: "block",
  });
  await context.addInitScript(WATCH);
  const page = await context.newPage();
  if (!withScripts) await page.route("**/*.js", (route) => route.abort());
  await page.goto(url);
  if (withScripts) await page.getByRole("status").waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1000);
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  await context.close();
  return seen;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const { path, env, args } = await findBrowser({ log: () => undefined });
const browser = await chromium.launch({
  executablePath: path,
  args,
  env: { ...(process.env as Record<string, string>), ...env },
});
const host = await SiteHost.open("dist");
for (const [name, size] of Object.entries(SIZES))
  for (const page of PAGES) {
    const withScripts: Seen[] = [];
    const without: Seen[] = [];
    for (let i = 0; i < VISITS; i++) {
      withScripts.push(await visit(browser, host.site + page, size, true));
      without.push(await visit(browser, host.site + page, size, false));
    }
    const paints = [withScripts, without].map((some) => median(some.map(({ paint }) => paint)));
    const shifts = Math.max(...withScripts.map((one) => one.shifts));
    console.log(
      `${name}, /${page}: first contentful paint ${paints.map(Math.round).join(" ms, without scripts ")} ms; ` +
        `layout shifts at most ${shifts.toFixed(5)}`,
    );
  }
await browser.close();
await host.stop();
