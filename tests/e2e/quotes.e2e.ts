import { describe, expect, test } from "vitest";
import { changed, Reader, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";

withBrowser();

const visit = oneVisit();
const corrected = oneVisit("", {}, changed("corrected"));

describe("a quote", () => {
  test("is copied with its speaker, and its link opens the quote itself", async () => {
    const reader = visit();
    await reader.begin("#sel=p:hillah&type=air-drone-strike");
    await reader.page.evaluate(
      "navigator.clipboard.writeText = async (text) => { window.copied = text; }",
    );
    const quote = reader.dialog("Hillah").locator("blockquote", { hasText: "no indications" });
    await quote.getByRole("button", { name: "Copy quote" }).press("Enter");
    await quote.getByText("Quote copied.").waitFor();
    const copied = String(await reader.page.evaluate("window.copied")).split("\n");
    expect(copied[0]).toMatch(/^“destroyed the targeted facilities .*”$/);
    expect(copied[1]).toContain("— United States Central Command (CENTCOM), quoted in Atlas News");
    const { hash } = new URL(copied[2] ?? "");
    expect(hash).toBe("#sel=q:centcom-no-civilians&rev=1");
    const other = await Reader.arrive(hash);
    const opened = other.dialog("Hillah").locator("blockquote[data-selected]");
    expect(await opened.innerText()).toContain("no indications");
    expect(await other.alert().count()).toBe(0);
    await other.leave();
  });

  test("says what was proved of it, and links nowhere while its article has no address", async () => {
    const reader = visit();
    await reader.begin("#sel=p:hillah");
    const quote = reader.dialog("Hillah").locator("blockquote").first();
    await quote.getByText(/^Verbatim, ¶/).press("Enter");
    expect(await quote.getByText(/letter for letter/).isVisible()).toBe(true);
    expect(await quote.getByRole("link").count()).toBe(0);
  });

  test("leads to the publisher's sentence where the article has an address", async () => {
    const reader = corrected();
    await reader.begin("#sel=q:pmo-hostile-act-lead");
    const quote = reader.dialog("Hillah").locator("blockquote[data-selected]");
    const link = quote.getByRole("link", { name: "Show in the article" });
    expect(await link.getAttribute("href")).toBe(
      "https://news.example/hillah#:~:text=calling%20it%20a%20%E2%80%9C-,a%20clear%20hostile%20act.,-%E2%80%9D",
    );
  });
});

describe("a link made before a correction", () => {
  test("says what was corrected since, until that is dismissed", async () => {
    const reader = await Reader.arrive("#sel=p:hillah&rev=1", {}, changed("corrected"));
    const said = await reader.alert().innerText();
    expect(said).toContain("This link was made on revision 1");
    expect(said).toContain("Revision 2, 1 December 2026: A date was corrected.");
    expect(await reader.dialog("Hillah").isVisible()).toBe(true);
    await reader.alert().getByRole("button", { name: "Dismiss" }).press("Enter");
    expect(await reader.alert().count()).toBe(0);
    await reader.leave();
  });

  test("is not what the page hands out afterwards, nor has a present one a notice", async () => {
    const reader = corrected();
    await reader.begin();
    expect(await reader.alert().count()).toBe(0);
    expect(await reader.page.getByText("corrected 1 December 2026").isVisible()).toBe(true);
    await reader.goTo("#type=statement&rev=1");
    expect(await reader.sharedLink()).toMatch(/type=statement&rev=2$/);
    const other = await Reader.arrive("#type=statement&rev=2", {}, changed("corrected"));
    expect(await other.alert().count()).toBe(0);
    await other.leave();
  });

  test("of a revision that is not there is named", async () => {
    const reader = visit();
    await reader.begin("#rev=7");
    expect(await reader.alert().innerText()).toContain("revision ‘7’ is not in this story");
  });
});
