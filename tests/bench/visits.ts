import { chromium, type Page } from "playwright-core";
import { findBrowser } from "../../src/cli/run/browser.mjs";
import { SiteHost } from "../e2e/site-host.ts";

/**
 * Counts what a reader's visits cost a host: `npm run build`, then `npx tsx tests/bench/visits.ts`.
 * The host sends gzip (level 6), the headers of the table, and answers 304 where it can.
 */
const FOLDER = "dist";
const STORY = "s/hillah-2023-12/";

const seen = async (page: Page): Promise<void> => {
  await page.getByRole("status").waitFor();
  await page.waitForLoadState("networkidle");
  // Names on the map come after its first picture, and their faces after them.
  await page.waitForTimeout(3000);
};

const served = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
};

const { path, env, args } = await findBrowser({ log: () => undefined });
const browser = await chromium.launch({
  executablePath: path,
  args,
  env: { ...(process.env as Record<string, string>), ...env },
});
const host = await SiteHost.open(FOLDER);

const tell = (what: string): void => {
  const answers = host.served.splice(0);
  const bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0);
  const unchanged = answers.filter(({ status }) => status === 304).length;
  console.log(
    `${what}: ${answers.length} requests (${unchanged} unchanged), ${Math.round(bytes / 1000)} kB`,
  );
  if (process.argv.includes("--files"))
    for (const answer of answers) console.log(`  ${answer.bytes} ${answer.status} ${answer.path}`);
};

const visits = async (offlineCopy: boolean): Promise<void> => {
  const name = offlineCopy ? "with the copy" : "without a copy";
  const context = await browser.newContext({ serviceWorkers: offlineCopy ? "allow" : "block" });
  const page = await context.newPage();
  await page.goto(host.site + STORY);
  await seen(page);
  if (offlineCopy) await served(page);
  tell(`${name}, first visit`);
  for (let i = 0; i < 3; i++) {
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.waitForTimeout(1000);
  }
  tell(`${name}, zooming in three times`);
  await page.goto("about:blank");
  await page.goto(host.site + STORY);
  await seen(page);
  tell(`${name}, second visit`);
  await context.close();
};

await visits(false);
await visits(true);
await host.stop();
await browser.close();
