import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { READERS } from "../../src/formats/readers.ts";
import type { ReadFeature } from "../../src/formats/reading.ts";
import { Reader, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";
import { download, linkIn, openPart, openShare, readQrCode } from "./share-reader.ts";

withBrowser();

const visit = oneVisit();

const FILTERED = "#sel=p:baghdad&type=statement,group-change&by=iraqi-pmo";

/** What a reader sees of a view. */
const viewOf = async (reader: Reader) => ({
  titles: await reader.eventTitles(),
  status: await reader.status(),
  markers: (await reader.markerNames()).sort(),
  open: await reader.page.getByRole("dialog").getByRole("heading").first().innerText(),
});

describe("a shared link", () => {
  test("opens the same view for whoever gets it", async () => {
    const sender = visit();
    await sender.begin(FILTERED);
    await sender.page.evaluate(
      "navigator.clipboard.writeText = async (text) => { window.copied = text; }",
    );
    const sent = await viewOf(sender);
    const dialog = await openShare(sender);
    await dialog.getByRole("button", { name: "Copy link" }).click();
    await dialog.getByText("Link copied.").waitFor();
    const copied = String(await sender.page.evaluate("window.copied"));
    expect(copied).toBe(await linkIn(dialog));
    const getter = await Reader.arrive(new URL(copied).hash);
    expect(await viewOf(getter)).toEqual(sent);
    expect(await getter.alert().count()).toBe(0);
    await getter.leave();
  });

  test("holds no search text where the reader leaves it out, and says what it holds", async () => {
    const reader = visit();
    await reader.begin("#type=statement&q=gunship");
    const dialog = await openShare(reader);
    expect(await linkIn(dialog)).toContain("q=gunship");
    await openPart(reader, "What this link contains");
    await dialog.getByText("search text", { exact: true }).waitFor();
    await dialog.getByRole("checkbox", { name: "Leave out the search text" }).focus();
    await reader.press("Space");
    expect(await linkIn(dialog)).not.toContain("gunship");
    expect(await linkIn(dialog)).toContain("type=statement");
    expect(await dialog.getByText("search text", { exact: true }).count()).toBe(0);
    expect(await dialog.innerText()).not.toContain("gunship");
  });

  test("can be that of the selected item's own page", async () => {
    const reader = visit();
    await reader.begin("#sel=e:hillah-strike");
    const dialog = await openShare(reader);
    await dialog.getByRole("radio", { name: "Exactly this view" }).focus();
    await reader.press("ArrowDown");
    const root = reader.page.url().split("#")[0] ?? "";
    expect(await linkIn(dialog)).toBe(`${root}s/hillah-2023-12/e/hillah-strike/`);
  });

  test("goes to other programs by the browser's own way, where there is one", async () => {
    const reader = visit();
    await reader.begin("#sel=q:pmo-hostile-act-lead");
    await reader.page.evaluate(
      "navigator.share = async (what) => { window.handed = JSON.stringify(what); }",
    );
    const dialog = await openShare(reader);
    await dialog.getByRole("button", { name: "Send to another app" }).click();
    const handed = JSON.parse(String(await reader.page.evaluate("window.handed"))) as object;
    expect(handed).toEqual({
      text: expect.stringMatching(/^“a clear hostile act\.”\n— /) as string,
      url: await linkIn(dialog),
    });
  });

  test.each([
    ["a large screen", {}],
    ["a phone in the dark", { width: 320, height: 640, dark: true }],
  ])("is read from its QR code on %s", async (_, device) => {
    const reader = await Reader.arrive(FILTERED, device);
    const dialog = await openShare(reader);
    expect(reader.requests.filter((url) => url.includes("qr-picture"))).toEqual([]);
    await openPart(reader, "QR code");
    const code = dialog.getByRole("img", { name: "QR code of the link" });
    await code.waitFor();
    expect(await readQrCode(reader, code)).toBe(await linkIn(dialog));
    await reader.leave();
  });
});

const titlesIn = (features: ReadFeature[], key: string): string[] =>
  [...new Set(features.map(({ properties }) => String(properties[key])))].sort();

describe("files of a filtered view", () => {
  beforeAll(async () => {
    await visit().begin("#type=statement");
    await openShare(visit());
    await openPart(visit(), "Download");
  });

  const TEXTS = [
    ["GeoJSON", "geojson", "geojson", READERS.geojson.read, "title"],
    ["Table (CSV)", "csv", "csv", READERS.csv.read, "event"],
    ["KML", "kml", "kml", READERS.kml.read, "name"],
  ] as const;

  test.each(TEXTS)("%s holds the events shown", async (label, _, extension, read, key) => {
    const reader = visit();
    const { name, bytes } = await download(reader, label);
    const { features, problems } = read(new TextDecoder().decode(bytes));
    expect(name).toMatch(
      new RegExp(`^hillah-2023-12-2-of-11-\\d{4}-\\d\\d-\\d\\d\\.${extension}$`),
    );
    expect(problems).toEqual([]);
    expect(titlesIn(features, key)).toEqual((await reader.eventTitles()).sort());
    expect(reader.errors).toEqual([]);
  });

  test("Linked Places holds the places of the events shown", async () => {
    const { name, bytes } = await download(visit(), "Linked Places (JSON)");
    const text = new TextDecoder().decode(bytes);
    const { features, problems } = READERS["linked-places"].read(text);
    expect(name).toMatch(/2-of-11.*\.lpf\.json$/);
    expect(problems).toEqual([]);
    expect(titlesIn(features, "title")).toEqual(["Baghdad"]);
  });

  test("the zip holds the whole story, byte for byte", async () => {
    const { name, bytes } = await download(visit(), "The whole story (zip)");
    const { files, problems } = READERS.archive.read(bytes);
    expect(name).toMatch(/^hillah-2023-12-\d{4}-\d\d-\d\d\.zip$/);
    expect(problems).toEqual([]);
    for (const own of ["story.json", "places.geojson"]) {
      const found = files.find((file) => file.name === own)?.bytes ?? new Uint8Array();
      expect(Buffer.from(found).equals(readFileSync(`geo/stories/hillah-2023-12/${own}`))).toBe(
        true,
      );
    }
  });

  test("are fetched only when they are asked for", async () => {
    const reader = await Reader.arrive();
    const dialog = await openShare(reader);
    const writers = () => reader.requests.filter((url) => url.includes("downloads-"));
    expect(writers()).toEqual([]);
    await openPart(reader, "Download");
    await dialog.getByRole("list", { name: "Files" }).waitFor();
    expect(writers()).toHaveLength(1);
    await reader.leave();
  });
});

describe("the dialog with every part open", () => {
  const PARTS = ["What this link contains", "Short text", "QR code", "Citation", "Download"];
  const AR = ["ما يحتويه هذا الرابط", "نص قصير", "رمز QR", "التوثيق", "تنزيل"];

  test.each([
    ["at 320 px", "#sel=e:hillah-strike&q=strike", { width: 320, height: 640 }, "Share", PARTS],
    ["in the dark", "#sel=e:hillah-strike", { dark: true }, "Share", PARTS],
    ["in Arabic", "#sel=e:hillah-strike&lang=ar", { width: 390, height: 844 }, "مشاركة", AR],
  ])("fits and is sound for axe %s", async (_, hash, looks, name, parts) => {
    const reader = visit();
    await reader.begin(hash, looks);
    await reader.page.getByRole("button", { name, exact: true }).click();
    const dialog = reader.page.getByRole("dialog", { name });
    for (const part of parts) await dialog.locator("summary", { hasText: part }).click();
    await dialog.getByRole("list").waitFor();
    await dialog.getByRole("img").waitFor();
    expect(await reader.sidewaysOverflow()).toEqual([]);
    expect(await reader.axeViolations()).toEqual([]);
  });

  test("is left by Escape, back at the button that opened it", async () => {
    const reader = visit();
    await reader.begin();
    await openShare(reader);
    await openPart(reader, "Citation");
    await reader.press("Tab");
    await reader.press("Escape");
    expect(await reader.focused()).toBe("Share");
  });
});
