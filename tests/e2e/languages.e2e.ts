import { describe, expect, test } from "vitest";
import { Reader, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";
import { arabic, KEEP_TEXTS, readingOf, textsSeen } from "./in-arabic.ts";

withBrowser();

const visit = oneVisit("#lang=ar");

describe("a link in Arabic", () => {
  test("opens the page in Arabic, from right to left, and never shows it in English", async () => {
    const reader = await Reader.arrive("#lang=ar", { before: KEEP_TEXTS });
    expect(await readingOf(reader)).toEqual(["ar", "rtl"]);
    expect(await reader.page.getByRole("heading", { level: 1 }).innerText()).toContain("الحلة");
    expect(await reader.page.title()).toContain("العراق يدين");
    expect(await arabic(reader).events.getByRole("heading", { level: 3 }).count()).toBe(11);
    expect(await arabic(reader).events.innerText()).not.toContain("in English");
    const seen = await textsSeen(reader);
    expect(seen).toContain("الأحداث");
    expect(seen).not.toMatch(/Loading|Events|Filters/);
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });

  test("counts with the figures and the plural forms of Arabic", async () => {
    const reader = visit();
    await reader.begin("#lang=ar");
    expect(await reader.status()).toBe("المعروض ١١ من أصل ١١ حدثًا");
    await reader.toggle(/^بيان \(٢\)$/);
    expect(await reader.status()).toBe("المعروض ٩ من أصل ١١ حدثًا");
    expect(reader.hash()).toMatch(/&lang=ar$/);
  });

  test("opens a place with its quotes as they were said and what they mean", async () => {
    const reader = visit();
    await reader.begin("#lang=ar");
    const { marker, dialog } = arabic(reader);
    await marker("الحلة").click();
    const details = dialog("الحلة");
    expect(await details.getByRole("heading", { level: 3 }).innerText()).toBe(
      "ضربات جوية أمريكية في الحلة",
    );
    const quote = details.getByRole("blockquote").first();
    expect(await quote.locator("p").first().getAttribute("lang")).toBe("en");
    expect(await quote.innerText()).toContain("ترجمة Dateline");
  });

  test("works with the keyboard alone", async () => {
    const reader = visit();
    await reader.begin("#lang=ar");
    await reader.press("Tab");
    expect(await reader.focused()).toBe("تخطَّ الخريطة");
    await reader.press("Enter");
    expect(await reader.focused()).toBe("الأحداث");
    const { marker, dialog } = arabic(reader);
    await marker("كركوك").focus();
    await reader.press("Enter");
    await dialog("كركوك").waitFor();
    expect(await reader.focused()).toBe("كركوك");
    await reader.press("Escape");
    await reader.pause();
    expect(await reader.focused()).toMatch(/كركوك، حدث واحد/);
  });
});

describe("from right to left", () => {
  const phone = oneVisit("#lang=ar", { width: 390, height: 844, touch: true });
  const sizes = [
    { name: "320 px wide", width: 320, height: 640, on: visit },
    { name: "a phone", width: 390, height: 844, on: phone },
    { name: "a desktop", width: 1280, height: 800, on: visit },
  ];
  const views = ["", "&sel=p:baghdad", "&type=statement&q=gunship", `&type=${"x".repeat(60)}`];
  describe.each(sizes)("on $name", ({ width, height, on }) => {
    test("the scale, the makers and the buttons keep apart", async () => {
      const reader = on();
      await reader.begin("#lang=ar", { width, height });
      const { map, credits } = arabic(reader);
      const makers = await map.locator("[data-credits]").boundingBox();
      const scale = await map.locator("[data-scale]").boundingBox();
      const nearer = await map.getByRole("button", { name: "تكبير" }).boundingBox();
      const frame = await map.boundingBox();
      if (!makers || !scale || !nearer || !frame) throw new Error("A part of the map is missing.");
      expect(makers.x + makers.width).toBeLessThan(scale.x);
      expect(scale.x + scale.width).toBeLessThanOrEqual(frame.x + frame.width);
      expect(nearer.x - frame.x).toBeLessThan(frame.width / 4);
      await credits.click();
      expect(await reader.sidewaysOverflow()).toEqual([]);
      await reader.press("Escape");
    });

    test("nothing is cut off sideways", async () => {
      const reader = on();
      await reader.begin("#lang=ar", { width, height });
      for (const view of views) {
        await reader.goTo(`#lang=ar${view}`);
        expect(await reader.sidewaysOverflow(), view).toEqual([]);
        await arabic(reader).share.click();
        expect(await reader.sidewaysOverflow(), `${view} with Share open`).toEqual([]);
        await reader.press("Escape");
      }
    });
  });

  test("axe finds nothing at the start and with a place open", async () => {
    const reader = visit();
    await reader.begin("#lang=ar");
    await reader.pause();
    expect(await reader.axeViolations()).toEqual([]);
    await reader.goTo("#lang=ar&sel=p:hillah");
    expect(await reader.axeViolations()).toEqual([]);
  });

  test("axe finds nothing on a phone, in the dark", async () => {
    const reader = visit();
    await reader.begin("#lang=ar&sel=p:baghdad", { width: 390, height: 844, dark: true });
    await reader.pause();
    expect(await reader.axeViolations()).toEqual([]);
  });
});

describe("switching the language", () => {
  test("keeps filters, selection and focus, and Back takes it back", async () => {
    const reader = await Reader.arrive("#sel=p:baghdad&type=statement");
    expect(reader.requests.some((url) => url.includes("/languages/"))).toBe(false);
    await reader.page.getByRole("button", { name: "العربية" }).click();
    await arabic(reader).dialog("بغداد").waitFor();
    expect(reader.hash()).toBe("#sel=p:baghdad&type=statement&lang=ar");
    expect(await readingOf(reader)).toEqual(["ar", "rtl"]);
    expect(await reader.focused()).toBe("English");
    expect(await reader.status()).toBe("المعروض ٢ من أصل ١١ حدثًا");
    await reader.back();
    await reader.dialog("Baghdad").waitFor();
    expect(await readingOf(reader)).toEqual(["en", "ltr"]);
    expect(reader.hash()).toBe("#sel=p:baghdad&type=statement");
    await reader.leave();
  });

  test("says so where the texts cannot be fetched, and goes on in the language it has", async () => {
    const reader = await Reader.arrive();
    await reader.unplug();
    await reader.page.getByRole("button", { name: "العربية" }).click();
    await reader.alert().getByText("could not be loaded. The page stays in English.").waitFor();
    expect(await readingOf(reader)).toEqual(["en", "ltr"]);
    expect(await reader.status()).toBe("11 of 11 events shown");
    await reader.leave();
  });
});
