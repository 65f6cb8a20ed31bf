import { describe, expect, test } from "vitest";
import { COUNT_WORK, workOf } from "./count-work.ts";
import { Reader, withBrowser } from "./driver.ts";
import { oneVisit } from "./one-visit.ts";

withBrowser();

const visit = oneVisit();

const STRIKES = [
  "Killing of Qassam Soleimani",
  "US strikes in response to attacks since 17 October",
  "US gunship strike near Kirkuk",
  "Drone attack at Erbil Airport",
  "US airstrikes in Hillah",
];

describe("filters and links", () => {
  test("an unticked type goes from map, list and counts; the link opens the same elsewhere", async () => {
    const reader = visit();
    await reader.begin();
    const all = await reader.eventTitles();
    await reader.toggle(/^Air\/drone strike/);
    const left = all.filter((title) => !STRIKES.includes(title));
    expect(left).toHaveLength(6);
    expect(await reader.eventTitles()).toEqual(left);
    expect(await reader.status()).toBe("6 of 11 events shown");
    expect(await reader.map().locator("[data-place]").count()).toBe(2);
    expect(reader.hash()).toBe(
      "#type=diplomatic-mission-attack,group-change,missile-attack,statement",
    );
    await reader.marker("Baghdad").click();
    await reader.drag(60, -40);
    const link = await reader.sharedLink();

    const other = await Reader.arrive(new URL(link).hash);
    expect(await other.eventTitles()).toEqual(left);
    expect(await other.dialog("Baghdad").isVisible()).toBe(true);
    expect(await other.sharedLink()).toBe(link);
    const here = await reader.offCentre("Baghdad");
    const there = await other.offCentre("Baghdad");
    expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(1.5);
    await other.leave();

    await reader.back();
    expect(await reader.dialog("Baghdad").count()).toBe(0);
    await reader.back();
    expect(await reader.eventTitles()).toEqual(all);
  });

  test("Reset brings back the bare address", async () => {
    const reader = visit();
    await reader.begin("#map=8/33.1/44.2&sel=p:baghdad&type=statement&q=strikes");
    expect(await reader.status()).toBe("2 of 11 events shown");
    await reader.reset();
    expect(reader.hash()).toBe("");
    expect(reader.page.url().endsWith("#")).toBe(false);
    expect(await reader.status()).toBe("11 of 11 events shown");
    expect(await reader.page.getByRole("dialog").count()).toBe(0);
  });

  test("with nothing left the guilty filter is named and Undo takes it back", async () => {
    const reader = visit();
    await reader.begin("#type=statement&q=gunship");
    expect(await reader.status()).toBe("0 of 11 events shown");
    const together =
      "No event passes all filters together. Without “Words in events”, 2 events would be shown.";
    expect(await reader.page.getByText(together).isVisible()).toBe(true);
    await reader.page.getByRole("button", { name: "Undo" }).click();
    await reader.pause();
    expect(await reader.status()).toBe("2 of 11 events shown");
    expect(await reader.focused()).toBe("Events");

    await reader.goTo("#type=-");
    const guilty = reader.page.getByText("The filter “Event type” hides all 11 events.");
    expect(await guilty.isVisible()).toBe(true);
  });

  test("what is typed is in the link, and Back does not step through letters", async () => {
    const reader = visit();
    await reader.begin();
    // Folded, as on arrival: a filter of before may have opened it.
    const more = reader.page
      .locator("details")
      .filter({ has: reader.page.getByText("More filters") });
    await more.evaluate((part: HTMLDetailsElement) => (part.open = false));
    await reader.toggle(/^Statement/);
    await reader.page.getByText("More filters").click();
    await reader.page
      .getByRole("searchbox", { name: "Words in events" })
      .pressSequentially("الحلة");
    await reader.pause();
    expect(decodeURIComponent(reader.hash())).toContain("q=الحلة");
    expect(await reader.eventTitles()).toEqual([
      "US strikes in response to attacks since 17 October",
      "US airstrikes in Hillah",
    ]);
    await reader.back();
    expect(reader.hash()).toBe("");
  });
});

describe("the work of the page", () => {
  const counted = oneVisit("", { before: COUNT_WORK });

  test("a filter is written to it twice", async () => {
    const reader = counted();
    await reader.toggle(/^Air\/drone strike/);
    // What it shows, and then where the labels of the map's places stand, which are measured there.
    expect((await workOf(reader, () => reader.toggle(/^Air\/drone strike/))).commits).toBe(2);
  });

  test("nothing of the panel is rendered anew where only the map moves", async () => {
    const reader = counted();
    await reader.begin("#sel=p:kirkuk");
    const filtered = await workOf(reader, () => reader.toggle(/^Air\/drone strike/));
    expect(filtered.inPanel).toBeGreaterThan(0);
    const moved = await workOf(reader, () => reader.drag(-120, 40));
    expect(moved.renders).toBeGreaterThan(0);
    expect(moved.inPanel).toBe(0);
  });
});
