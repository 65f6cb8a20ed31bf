import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Reader, withBrowser } from "./driver.ts";
import { SiteHost } from "./site-host.ts";

withBrowser();

const PAGES = ".cache/sites/framed";
const OTHER = ".cache/sites/framing";

let site: SiteHost;
let other: SiteHost;

beforeAll(async () => {
  site = await SiteHost.open(PAGES);
  other = await SiteHost.open(OTHER);
  const page = "<!doctype html><title>Page</title><h1>Page</h1>";
  for (const folder of [`${PAGES}/s/harbour`, `${PAGES}/embed/harbour`, OTHER])
    mkdirSync(folder, { recursive: true });
  for (const path of ["index.html", "s/harbour/index.html", "embed/harbour/index.html"])
    writeFileSync(`${PAGES}/${path}`, page);
  const frames = ["", "s/harbour/", "embed/harbour/"].map(
    (path) => `<iframe src="${site.site}${path}"></iframe>`,
  );
  writeFileSync(`${OTHER}/article.html`, `<!doctype html><title>Article</title>${frames.join("")}`);
});
afterAll(async () => {
  await site.stop();
  await other.stop();
});

describe("in a frame of another site", () => {
  test("only the pages made for frames are shown", async () => {
    const reader = await Reader.arrive("article.html", { story: false }, other.site);
    await reader.page.waitForLoadState("networkidle");
    const shown = await Promise.all(
      reader.page
        .frames()
        .slice(1)
        .map((frame) => frame.getByRole("heading", { name: "Page", exact: true }).count()),
    );
    expect(shown).toEqual([0, 0, 1]);
    await reader.leave();
  });
});
