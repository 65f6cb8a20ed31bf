import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { withFlip } from "../formats/zip/made-zips.ts";
import { Reader, withBrowser } from "./driver.ts";
import { OwnStory, type OwnFile } from "./own-story.ts";

withBrowser();

const ROWS = 30_000;
const KINDS = ["Flood", "Fire", "Storm"];

const pad = (n: number): string => String(n).padStart(2, "0");

/** A long table: a row a place on a grid over Iraq, every third of a kind, one in 10,000 of no use. */
const LONG = [
  "name,when,lat,lon,category,notes",
  ...Array.from({ length: ROWS }, (_, n) => {
    const day = `2023-${pad(1 + (n % 12))}-${pad(1 + (n % 28))}`;
    const lat = n % 10_000 === 9_999 ? 136 : 30 + (n % 700) / 100;
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
    await dialog().getByText("it opens as an archive").waitFor();
    const counts = await dialog().getByRole("list").first().innerText();
    expect(counts).toContain("29,997 events on the map");
    expect(counts).toContain("3 rows left out");
    await own().open();
    await reader.page.locator("[data-group], [data-points]").first().waitFor();
    expect(await reader.focused()).toContain("Only on your machine: floods.csv");
    expect(await reader.status()).toBe("29,997 of 29,997 events shown");
    await reader.toggle(/^Storm/);
    const shown = await reader.status();
    expect(shown).toMatch(/^19,998 of 29,997 events shown$/);
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
