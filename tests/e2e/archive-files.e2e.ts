import { describe, expect, it } from "vitest";
import { sites, withBrowser, type Reader } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";
import { OwnStory } from "./own-story.ts";
import { download, openPart, openShare } from "./share-reader.ts";
import { arriveAtWorks as arrive, worksShown as shown } from "./works-archive.ts";
import { TITLES } from "./works-table.ts";

withBrowser();

const visit = oneVisit("", {}, `${sites().others}s/works/`);

/** Opens “Download” in “Share”. */
const openFiles = async (reader: Reader) => {
  const dialog = await openShare(reader);
  await openPart(reader, "Download");
  return dialog;
};

describe("rows of an archive that filters show", () => {
  it("are saved as files, of what Range brings, and are the same when such a file is opened", async () => {
    const reader = await arrive();
    await shown(reader, 60);
    await reader.toggle(/^Repair/);
    await shown(reader, 40);
    const dialog = await openFiles(reader);
    await dialog
      .getByText(/exactly the 40 rows that the filters leave\. Saving one fetches/)
      .waitFor();
    expect(await dialog.getByText("40 of 60 events").count()).toBe(1);
    expect(await reader.axeViolations()).toEqual([]);
    const csv = await download(reader, "Table (CSV)");
    expect(csv.name).toMatch(/^works-40-of-60-\d{4}-\d\d-\d\d\.csv$/);
    await dialog.getByText(`“${csv.name}” was given to the browser`).waitFor();
    expect(await reader.focused()).toContain("Table (CSV)");
    const json = await download(reader, "GeoJSON");
    const about = JSON.parse(new TextDecoder().decode(json.bytes)) as Record<string, unknown>;
    expect(about).toMatchObject({
      shown: { rows: 40, ofRows: 60 },
      filters: ["event type: Flood"],
      link: expect.stringContaining("s/works/#") as string,
    });
    expect((about["features"] as unknown[]).length).toBe(40);
    const parquet = await download(reader, "GeoParquet");
    expect(new TextDecoder().decode(parquet.bytes.slice(0, 4))).toBe("PAR1");
    await reader.press("Escape");
    // Of each title two rows in three are floods.
    const titles = TITLES.flatMap((title) => Array<string>(8).fill(title)).toSorted();
    const own = new OwnStory(reader);
    for (const file of [csv, parquet]) {
      await own.give({ name: file.name, mimeType: "", buffer: Buffer.from(file.bytes) });
      await own.dialog().getByText("rows of a Dateline archive").waitFor();
      await own.open();
      await expect.poll(() => reader.status()).toBe("40 of 40 events shown");
      expect((await reader.eventTitles()).toSorted()).toEqual(titles);
    }
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });

  it("are fetched no further once that is cancelled, and told where they do not come", async () => {
    const reader = visit();
    await reader.begin();
    await shown(reader, 60);
    const dialog = await openFiles(reader);
    const kind = dialog.getByRole("button", { name: "Table (CSV)" });
    await kind.waitFor();
    let asked = 0;
    let isHeld = true;
    await reader.page.context().route("**/texts.bin", (route) => {
      asked += 1;
      return isHeld ? undefined : route.abort();
    });
    await kind.click();
    await expect.poll(() => asked).toBe(1);
    expect(await reader.focused()).toBe("Cancel");
    expect(await reader.axeViolations()).toEqual([]);
    await reader.press("Enter");
    await dialog.getByText("Cancelled. No file was saved.").waitFor();
    isHeld = false;
    await kind.click();
    await dialog.getByText(/^Not all texts of these rows could be had/).waitFor();
    await reader.page.context().unroute("**/texts.bin");
  });

  it("are offered in Arabic on a phone", async () => {
    const reader = visit();
    await reader.begin("#lang=ar&type=flood", { width: 390, height: 844 });
    await reader.page.getByRole("button", { name: "مشاركة" }).click();
    await reader.page.getByText("تنزيل").click();
    await reader.page.getByText(/يضم كل ملف ما تُبقيه عوامل التصفية بعينه: ٤٠ صفًا/).waitFor();
    expect(await reader.sidewaysOverflow()).toEqual([]);
  });
});
