import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { withFlip } from "../formats/zip/made-zips.ts";
import { Reader, withBrowser } from "./driver.ts";
import { OwnStory, type OwnFile } from "./own-story.ts";

withBrowser();

const ROWS = 12_000;
const KINDS = ["Flood", "Fire", "Storm"];

const pad = (n: number): string => String(n).padStart(2, "0");

/** A long table: a row a place on a grid over Iraq, every third of a kind, one in 4,000 of no use. */
const LONG = [
  "name,when,lat,lon,category,notes",
  ...Array.from({ length: ROWS }, (_, n) => {
    const day = `2023-${pad(1 + (n % 12))}-${pad(1 + (n % 28))}`;
    const lat = n % 4_000 === 3_999 ? 136 : 30 + (n % 700) / 100;
    const lon = 40 + (n % 601) / 100;
    return `Report ${n},${day},${lat},${lon},${KINDS[n % 3]},Water stood ${n} cm high`;
  }),
].join("\n");

const table = { name: "floods.csv", mimeType: "text/csv", buffer: Buffer.from(LONG) };

let reader: Reader;
afterEach(() => reader.leave());

const own = () => new OwnStory(reader);
const dialog = () => own().dialog();
const bar = () => own().bar();
const give = (...files: OwnFile[]) => own().give(...files);

describe("a table that is too long for a story", () => {
  it("opens as an archive, is filtered and searched, saved, and opens again as it was", async () => {
    reader = await Reader.arrive();
    reader.requests.length = 0;
    await give(table);
    await own().told("it opens as an archive");
    const counts = await dialog().getByRole("list").first().innerText();
    expect(counts).toContain("11,997 events on the map");
    expect(counts).toContain("3 rows left out");
    await own().open();
    await reader.page.locator("[data-group], [data-points]").first().waitFor();
    expect(await reader.focused()).toContain("Only on your machine: floods.csv");
    expect(await reader.status()).toBe("11,997 of 11,997 events shown");
    await reader.toggle(/^Storm/);
    const shown = await reader.status();
    expect(shown).toMatch(/^7,998 of 11,997 events shown$/);
    const list = reader.page.getByRole("list", { name: "Events", exact: true });
    await list.getByText("Report", { exact: false }).first().waitFor();
    const first = await list.getByRole("heading", { level: 3 }).first().innerText();

    const [download] = await Promise.all([
      reader.page.waitForEvent("download"),
      bar().getByRole("button", { name: "Save as archive (zip)" }).click(),
    ]);
    const zip = readFileSync(await download.path());
    await give({ name: "saved.zip", mimeType: "application/zip", buffer: zip });
    await expect.poll(() => bar().innerText()).toContain("saved.zip");
    await reader.toggle(/^Storm/);
    expect(await reader.status()).toBe(shown);
    await list.getByText("Report", { exact: false }).first().waitFor();
    expect(await list.getByRole("heading", { level: 3 }).first().innerText()).toBe(first);

    const damaged = withFlip(new Uint8Array(zip), "floods/texts.bin");
    await give({ name: "bad.zip", mimeType: "application/zip", buffer: Buffer.from(damaged) });
    await expect.poll(() => bar().innerText()).toContain("bad.zip");
    await reader.page.getByText("The texts of 256 rows cannot be read.").waitFor();
    expect(await bar().getByRole("button", { name: /^Save/ }).count()).toBe(0);
    expect(await bar().innerText()).toContain("Cannot be saved: a file of it is damaged.");

    const { origin } = new URL(reader.page.url());
    const asked = reader.requests.filter((url) => !url.startsWith("blob:"));
    expect(asked.filter((url) => !url.startsWith(`${origin}/some/sub/path/assets/`))).toEqual([]);
    expect(reader.errors).toEqual([]);
  });
});

/** Rows that stand for several events each, no two at one place: 1 to 50, and the last one for many. */
const CUBE_ROWS = 700;
const countOf = (n: number): number => (n === CUBE_ROWS - 1 ? 12_345 : 1 + (n % 50));
const CUBE = [
  "name,when,lat,lon,category,event_count",
  ...Array.from({ length: CUBE_ROWS }, (_, n) => {
    const day = `2023-${pad(1 + (n % 12))}-${pad(1 + (n % 28))}`;
    return `Cell ${n},${day},${30 + (n % 70) / 10},${40 + (n % 61) / 10},${KINDS[n % 3]},${countOf(n)}`;
  }),
].join("\n");

const sumOf = (isMeant: (n: number) => boolean): number =>
  Array.from({ length: CUBE_ROWS }, (_, n) => (isMeant(n) ? countOf(n) : 0)).reduce(
    (sum, one) => sum + one,
  );
const figure = (n: number): string => n.toLocaleString("en");

/** How many events the buttons of all groups say together. */
const inGroups = async (): Promise<number> => {
  const groups = reader.page.locator("[data-group]");
  const names = await groups.evaluateAll((all) => all.map((one) => one.ariaLabel ?? ""));
  return names
    .map((name) => Number((/^[\d,]+/.exec(name)?.[0] ?? "NaN").replaceAll(",", "")))
    .reduce((sum, one) => sum + one, 0);
};

describe("a table whose rows stand for several events each", () => {
  it("counts them in the dialog, on the map, in filters, in the status line and in the list", async () => {
    reader = await Reader.arrive();
    const all = sumOf(() => true);
    await give({ name: "cube.csv", mimeType: "text/csv", buffer: Buffer.from(CUBE) });
    await own().told(`Its 700 rows stand for ${figure(all)} events`);
    expect(await dialog().getByRole("list").first().innerText()).toContain("700 rows on the map");
    await own().open();
    await reader.page.locator("[data-group]").first().waitFor();
    expect(await reader.status()).toBe(`${figure(all)} of ${figure(all)} events shown`);
    await expect.poll(inGroups).toBe(all);

    const storms = sumOf((n) => n % 3 === 2);
    const option = reader.page.getByRole("checkbox", { name: /^Storm/ });
    expect(await option.locator("xpath=ancestor::label").innerText()).toContain(figure(storms));
    await reader.toggle(/^Storm/);
    expect(await reader.status()).toBe(`${figure(all - storms)} of ${figure(all)} events shown`);
    await expect.poll(inGroups).toBe(all - storms);

    const list = reader.page.getByRole("list", { name: "Events", exact: true });
    // The first day has row 0, of one event, and row 84.
    const first = list.getByRole("listitem").filter({ hasText: "Cell 84" });
    await first.getByText("35 events", { exact: true }).waitFor();
    await first.getByRole("button").click();
    await reader.page.getByText("The file has these 35 events as one row.").waitFor();
    expect(await reader.axeViolations()).toEqual([]);
    expect(reader.errors).toEqual([]);
  });
});

/** Rows of which every fourth names two sources, and every fifth is contested. */
const REPORTED_ROWS = 5_200;
const REPORTED = [
  "name,when,lat,lon,category,source,claim state",
  ...Array.from({ length: REPORTED_ROWS }, (_, n) => {
    const day = `2023-${pad(1 + (n % 12))}-${pad(1 + (n % 28))}`;
    const source = n % 4 === 0 ? "Gazette; River News" : `Paper ${n % 60}`;
    const state = n % 5 === 0 ? "disputed" : "";
    return `Report ${n},${day},${30 + (n % 70) / 10},${40 + (n % 61) / 10},Flood,${source},${state}`;
  }),
].join("\n");

describe("a table whose rows name their sources", () => {
  it("is filtered by them and by what is contested, with counts, in the link, and by the search", async () => {
    reader = await Reader.arrive();
    await give({ name: "reported.csv", mimeType: "text/csv", buffer: Buffer.from(REPORTED) });
    await own().open();
    await reader.page.locator("[data-group], [data-points]").first().waitFor();
    await reader.page.getByText("More filters").click();
    const sources = reader.page.getByRole("group", { name: "Source" });
    expect(
      await sources.getByRole("checkbox").first().locator("xpath=ancestor::label").innerText(),
    ).toBe("Gazette (1,300)");
    await sources
      .getByText("27 more, none with more events. The search finds them by name.")
      .waitFor();
    await reader.toggle(/^River News/);
    expect(await reader.status()).toBe("1,300 of 5,200 events shown");
    expect(reader.hash()).toBe("#src=river-news");
    await reader.toggle(/^Statements differ/);
    expect(await reader.status()).toBe("260 of 5,200 events shown");
    expect(reader.hash()).toBe("#src=river-news&claim=contested");
    await reader.reset();
    await reader.page.getByRole("combobox", { name: "Search" }).fill("paper 59");
    await reader.page.getByRole("option", { name: /^Paper 59/ }).click();
    await expect.poll(() => reader.hash()).toBe("#src=paper-59");
    expect(await reader.axeViolations()).toEqual([]);
    expect(reader.errors).toEqual([]);
  });
});
