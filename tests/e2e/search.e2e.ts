import { describe, expect, test } from "vitest";
import { Reader, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";

withBrowser();

const field = (reader: Reader, name = "Search") =>
  reader.page.getByRole("combobox", { name, exact: true });

/** Goes to the field as a reader without a mouse does. */
const tabToField = async (reader: Reader, name = "Search"): Promise<void> => {
  await field(reader, name).waitFor();
  for (let i = 0; i < 10; i++) {
    await reader.press("Tab");
    if ((await reader.focused()) === name) return;
  }
  throw new Error("The field cannot be reached with Tab.");
};

const write = async (reader: Reader, text: string): Promise<void> => {
  await reader.page.keyboard.type(text);
  await reader.page.getByRole("listbox").waitFor();
};

const visit = oneVisit();
const inArabic = oneVisit("#lang=ar");

/** The one visit at a view, with nothing in the field. */
const at = async (hash = ""): Promise<Reader> => {
  await field(visit()).fill("");
  await visit().begin(hash);
  return visit();
};

describe("the search, with the keyboard alone", () => {
  test("finds a place in English and opens it as the list does", async () => {
    const reader = await at();
    await tabToField(reader);
    await write(reader, "erbil");
    await reader.press("ArrowDown", "Enter");
    await reader.dialog("Erbil Airport").waitFor();
    await reader.pause();
    expect(await reader.focused()).toBe("Erbil Airport");
    expect(reader.hash()).toBe("#sel=p:erbil-airport");
    await reader.press("Escape");
    await reader.pause();
    expect(await reader.focused()).toBe("Search");
    expect(reader.hash()).toBe("");
    expect(await reader.status()).toBe("11 of 11 events shown");
  });

  describe("in Arabic", () => {
    test.each(["الحلة", "حلة", "الحِلّة", "الحله"])("finds Hillah as %s", async (text) => {
      const reader = inArabic();
      // The first has just arrived; closing the details has brought the others back to the field.
      if ((await reader.focused()) !== "بحث") await tabToField(reader, "بحث");
      await write(reader, text);
      await reader.press("ArrowDown", "Enter");
      await reader.page.getByRole("dialog", { name: "الحلة" }).waitFor();
      await reader.pause();
      expect(reader.hash()).toBe("#sel=p:hillah&lang=ar");
      await reader.press("Escape");
      await reader.pause();
      expect(reader.hash()).toBe("#lang=ar");
      await reader.press("Escape");
    });
  });

  test("goes through the list with the arrows, End and Home, and closes it with Escape alone", async () => {
    const reader = await at("#sel=p:kirkuk");
    await reader.dialog("Kirkuk").waitFor();
    await field(reader).focus();
    await write(reader, "hillah");
    const active = () =>
      field(reader).evaluate((box) => {
        const id = box.getAttribute("aria-activedescendant");
        return id === null ? "" : document.getElementById(id)?.innerText;
      });
    await reader.press("ArrowDown", "ArrowDown");
    expect(await active()).toBe("US airstrikes in Hillah");
    await reader.press("End");
    expect(await active()).toBe("Show only events with “hillah”");
    await reader.press("Home");
    expect(await active()).toBe("Hillah");
    await reader.press("Escape");
    expect(await reader.page.getByRole("listbox").count()).toBe(0);
    await reader.press("Escape");
    expect(await field(reader).inputValue()).toBe("");
    expect(await reader.dialog("Kirkuk").count()).toBe(1);
  });

  test("shows only events with a text, which the filter says, and Back takes it back", async () => {
    const reader = await at("");
    await field(reader).focus();
    await write(reader, "drone");
    await reader.press("ArrowUp", "Enter");
    await reader.pause();
    expect(reader.hash()).toBe("#q=drone");
    expect(await reader.status()).not.toBe("11 of 11 events shown");
    expect(await reader.page.getByRole("searchbox", { name: "Words in events" }).inputValue()).toBe(
      "drone",
    );
    await reader.back();
    expect(await reader.status()).toBe("11 of 11 events shown");
  });

  test("filters by a party", async () => {
    const reader = await at("");
    await field(reader).focus();
    await write(reader, "USAF");
    await reader.press("Enter");
    await reader.pause();
    expect(reader.hash()).toBe("#by=us-air-force");
  });

  test("finds a quote through filters that hide it", async () => {
    const reader = await at("#type=statement");
    await field(reader).focus();
    await write(reader, "preparing to launch");
    await reader.press("Enter");
    await reader.dialog("Kirkuk").waitFor();
    await reader.pause();
    expect(reader.hash()).toBe("#sel=q:kirkuk-drone-preparation");
  });
});

describe("the list of results", () => {
  test("lies in the window and is said to hold so many, in a place that is no second status", async () => {
    const reader = await at();
    await field(reader).focus();
    await write(reader, "kataib");
    const list = reader.page.getByRole("listbox", { name: "Search" });
    expect(await reader.isWithinWindow(list)).toBe(true);
    await reader.page.locator("header [aria-live]", { hasText: /^\d+ results$/ }).waitFor({
      state: "attached",
    });
    expect(await reader.page.getByRole("status").count()).toBe(1);
    expect(await reader.axeViolations()).toEqual([]);
    expect(reader.errors).toEqual([]);
  });

  test("marks whole words in Arabic, as wide as they are without the mark", async () => {
    // Of a page of its own, whose parts the test takes apart.
    const reader = await Reader.arrive("#lang=ar");
    await field(reader, "بحث").focus();
    await write(reader, "قياد");
    const mark = reader.page.getByRole("option").locator("mark").first();
    expect(await mark.innerText()).toBe("القيادة");
    const [marked, plain] = await mark.evaluate((part) => {
      const text = part.parentElement ?? part;
      const before = text.getBoundingClientRect().width;
      part.replaceWith(...part.childNodes);
      text.normalize();
      return [before, text.getBoundingClientRect().width] as const;
    });
    expect(marked).toBeGreaterThan(50);
    expect(Math.abs(marked - plain)).toBeLessThan(0.5);
    await reader.leave();
  });
});

test.each(["i", "a", "strike"])("the list for %j ends with a whole option", async (text) => {
  const reader = await at();
  await field(reader).focus();
  await write(reader, text);
  const cut = await reader.page.getByRole("listbox").evaluate((list) => {
    const end = list.getBoundingClientRect().top + list.clientTop + list.clientHeight;
    const boxes = [...list.querySelectorAll("[role=option]")].map((one) =>
      one.getBoundingClientRect(),
    );
    return boxes.filter(({ top, bottom }) => top < end - 1 && bottom > end + 1).length;
  });
  expect(cut).toBe(0);
});

describe("on a phone", () => {
  const phone = oneVisit("", { width: 390, height: 844, touch: true });

  test("the search opens from a button, and closes when something is chosen", async () => {
    const reader = phone();
    await reader.begin();
    const button = reader.page.getByRole("button", { name: "Search", exact: true });
    await button.tap();
    expect(await reader.focused()).toBe("Search");
    await write(reader, "baghdad");
    const list = reader.page.getByRole("listbox");
    expect(await reader.isWithinWindow(list)).toBe(true);
    await list.getByRole("option").first().tap();
    await reader.dialog("Baghdad").waitFor();
    expect(await field(reader).count()).toBe(0);
    await reader.pause();
    expect(reader.hash()).toBe("#sel=p:baghdad");
  });

  test.each(["", "#lang=ar"])("nothing reaches beyond 320 px with %j", async (hash) => {
    const reader = phone();
    await reader.begin(hash, { width: 320, height: 600 });
    expect(await reader.sidewaysOverflow()).toEqual([]);
    await reader.page.getByRole("button", { name: /^(Search|بحث)$/ }).tap();
    await write(reader, "a");
    expect(await reader.sidewaysOverflow()).toEqual([]);
    expect(await reader.isWithinWindow(reader.page.getByRole("listbox"))).toBe(true);
    // The list, what is written, and the field.
    await reader.press("Escape", "Escape", "Escape");
  });
});
