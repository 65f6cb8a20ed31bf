import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ArchiveFile } from "../../src/archive/head.ts";
import { flights, typeOf, type Flight } from "../cli/dateline/flights.ts";
import { OTHERS } from "./build-site.ts";
import { Reader, withBrowser } from "./driver.ts";
import { FLIGHTS } from "./make-archives.ts";
import { SiteHost } from "./site-host.ts";

withBrowser();

let all: Flight[] = [];
let host: SiteHost;

beforeAll(async () => {
  all = await flights(FLIGHTS);
  host = await SiteHost.open(OTHERS);
});
afterAll(() => host.stop());

let reader: Reader;
afterEach(() => reader.leave());

const arrive = async (hash = ""): Promise<Reader> => {
  const arrived = await Reader.arrive(hash, {}, `${host.site}s/flights/`);
  await arrived.page.locator("[data-group], [data-points]").first().waitFor();
  return arrived;
};

/** The head of an archive of which this one's file would be the first half. */
const asPart = (head: ArchiveFile): ArchiveFile => {
  const { columns } = head.layout;
  const missing = { rows: head.rows + 1, bytes: 20_000, raw: 20_000, crc32: 0 };
  return {
    ...head,
    rows: head.rows + missing.rows,
    layout: {
      ...head.layout,
      placed: head.layout.placed + missing.rows,
      columns: {
        ...columns,
        bytes: columns.bytes + missing.bytes,
        step: columns.step * 2,
        blocks: [...columns.blocks, missing],
      },
    },
  };
};

const rows = () => reader.page.getByRole("list", { name: "Events", exact: true });
const count = (n: number): string => n.toLocaleString("en");

describe("a published table of 100,000 flights on the page", () => {
  it("is all there, filtered by type and days, and found by words, as its rows say", async () => {
    reader = await arrive();
    expect(await reader.status()).toBe("100,000 of 100,000 events shown");
    await reader.goTo("#t=2001-01-03/2001-01-04");
    await reader.toggle(/^On time/);
    const late = all.filter((one) => /^2001-01-0[34]/.test(one.date) && typeOf(one) === "Late");
    expect(await reader.status()).toBe(`${count(late.length)} of 100,000 events shown`);
    await reader.goTo("#q=LAS%20to%20PHL");
    const found = all.filter(({ origin, destination }) =>
      ["LAS-PHL", "PHL-LAS"].includes(`${origin}-${destination}`),
    );
    await expect.poll(() => reader.status()).toBe(`${count(found.length)} of 100,000 events shown`);
    const title = rows().getByRole("heading", { level: 3 }).first();
    await expect.poll(() => title.innerText()).toMatch(/^(LAS to PHL|PHL to LAS)$/);
    expect(reader.errors).toEqual([]);
  });

  it("is read by parts, few bytes at a time", async () => {
    host.served.length = 0;
    reader = await arrive();
    await rows().getByRole("heading", { level: 3 }).first().getByText(/ to /).waitFor();
    const of = (file: string) =>
      host.served.filter(({ path }) => path === `/stories/flights/${file}`);
    const list = of("list.bin");
    // The table of its chunks, and the one with the rows that are in view.
    expect(list.map(({ status }) => status)).toEqual([206, 206]);
    expect(list.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(20_000);
    expect(of("texts.bin")).toEqual([]);
    await rows().getByRole("heading", { level: 3 }).first().getByRole("button").click();
    await reader.page.getByRole("dialog").getByText("delay", { exact: true }).waitFor();
    expect(of("list.bin")).toEqual(list);
    expect(of("texts.bin").map(({ status }) => status)).toEqual([206, 206]);
  });

  it("is read in a thread of its own where there are more than 200,000 rows, also of a part of them", async () => {
    reader = await arrive();
    const inThread = () => reader.requests.filter((url) => url.includes("/columns.worker-"));
    expect(inThread()).toEqual([]);
    // As though the file ended early: the rows that are there are every other one of twice as many.
    await reader.page.context().route("**/stories/flights.json", async (route) => {
      const head = (await (await route.fetch()).json()) as ArchiveFile;
      await route.fulfill({ json: asPart(head) });
    });
    await reader.page.reload();
    await reader.settle();
    expect(await reader.status()).toBe("100,000 of 100,000 events shown");
    await reader.page.getByText(/The file ends too early\. 100,001 rows are missing/).waitFor();
    expect(inThread()).toHaveLength(1);
    expect(reader.errors).toEqual([]);
  });

  it("says which texts could not be had without a network, and has them when it is back", async () => {
    reader = await arrive();
    const first = rows().getByRole("heading", { level: 3 }).first();
    await first.getByText(/ to /).waitFor();
    await reader.unplug();
    await first.getByRole("button").focus();
    await reader.press("End");
    const alert = reader.page.getByRole("alert").filter({ hasText: "could not be loaded" });
    await alert.waitFor();
    await reader.unplug(false);
    await alert.waitFor({ state: "detached" });
    await expect.poll(() => reader.focused()).toMatch(/^[A-Z]{3} to [A-Z]{3}$/);
  });

  it("is explored without a network by who has opened it, but for its texts", async () => {
    reader = await Reader.arrive("", { offlineCopy: true }, `${host.site}s/flights/`);
    await reader.page.evaluate(async () => {
      const { serviceWorker } = navigator;
      if (!serviceWorker.controller)
        await new Promise((done) => serviceWorker.addEventListener("controllerchange", done));
    });
    await reader.page.reload();
    await reader.settle();
    await reader.unplug();
    await reader.page.reload();
    await reader.settle();
    expect(await reader.status()).toBe("100,000 of 100,000 events shown");
    await reader.toggle(/^On time/);
    const late = all.filter((one) => typeOf(one) === "Late").length;
    expect(await reader.status()).toBe(`${count(late)} of 100,000 events shown`);
    await reader.page.getByRole("alert").filter({ hasText: "could not be loaded" }).waitFor();
  });
});
