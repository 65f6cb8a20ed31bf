import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { View } from "../../../src/explore/view.ts";
import { DEFAULT_LANGUAGE, LanguageContext, type Spoken } from "../../../src/ui/language.ts";
import { Timeline } from "../../../src/ui/timeline/Timeline.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { sceneOf } from "../hillah-scene.ts";
import { ARABIC } from "../in-arabic.tsx";

const show = (view: View = {}, spoken: Spoken = DEFAULT_LANGUAGE) => {
  const onChange = vi.fn();
  const onSelect = vi.fn();
  const timeline = (of: View) => (
    <LanguageContext value={spoken}>
      <Timeline index={HILLAH_INDEX} scene={sceneOf(of)} view={of} {...{ onChange, onSelect }} />
    </LanguageContext>
  );
  const { rerender } = render(timeline(view));
  return { onChange, onSelect, follow: (next: View) => rerender(timeline(next)) };
};

const events = (name = "Timeline"): HTMLElement[] =>
  within(screen.getByRole("group", { name })).getAllByRole("button");
const event = (name: RegExp): HTMLElement =>
  within(screen.getByRole("group", { name: "Timeline" })).getByRole("button", { name });
const slider = (name: string): HTMLElement => screen.getByRole("slider", { name });
const BEGIN = "Beginning of the period";
const END = "End of the period";

it("has nothing on paper that can only be pressed or drawn", () => {
  show();
  for (const control of [slider(BEGIN), slider(END), screen.getByRole("combobox")])
    expect(control.closest("[data-screen-only]")).not.toBeNull();
});

describe("the events on the timeline", () => {
  it("are buttons in the order of the list, with their title and their date in words", () => {
    show();
    const titles = HILLAH_INDEX.events.map(({ event: { title } }) => title["en"] ?? "");
    expect(events()).toHaveLength(titles.length);
    for (const [i, button] of events().entries())
      expect(button.textContent.startsWith(`${titles[i] ?? ""}\u00a0· `)).toBe(true);
  });

  it("say one moment in both calendars", () => {
    show();
    expect(event(/^US airstrikes in Hillah/).textContent).toBe(
      "US airstrikes in Hillah\u00a0· 26 December 2023, 04:45 local time (UTC+3)" +
        "\u00a0· 25 December 2023, 20:45 Eastern Time (UTC-5)",
    );
  });

  it.each(["{Enter}", " "])("are selected with the key “%s” and with a click", async (key) => {
    const { onSelect } = show();
    event(/gunship/).focus();
    await userEvent.keyboard(key);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({
      kind: "event",
      id: "kirkuk-gunship-strike",
    });
    await userEvent.click(event(/Erbil/));
    expect(onSelect).toHaveBeenLastCalledWith({ kind: "event", id: "erbil-drone-attack" });
  });

  it("mark the one that is selected, or all at a selected place", () => {
    const { follow } = show({ selection: { kind: "event", id: "hillah-strike" } });
    const marked = () => events().filter((one) => one.getAttribute("aria-current") === "true");
    expect(marked()).toEqual([event(/Hillah/)]);
    follow({ selection: { kind: "place", id: "baghdad" } });
    expect(marked()).toHaveLength(2);
    follow({});
    expect(marked()).toEqual([]);
  });

  it("are those that the view shows; the others are drawn, but no buttons", () => {
    show({ types: ["statement"] });
    expect(events().map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^CENTCOM/),
      expect.stringMatching(/^Prime Minister/),
    ]);
  });
});

describe("with the keyboard", () => {
  const stops = (): HTMLElement[] => events().filter(({ tabIndex }) => tabIndex === 0);
  const focused = (): string => document.activeElement?.textContent ?? "";

  it("all events are one stop of the Tab key, at the selected one where there is one", () => {
    const { follow } = show();
    expect(stops()).toEqual([events()[0]]);
    follow({ selection: { kind: "event", id: "hillah-strike" } });
    expect(stops()).toEqual([event(/Hillah/)]);
  });

  it.each<[keys: string, ends: number]>([
    ["{ArrowRight}{ArrowRight}", 2],
    ["{ArrowDown}{ArrowUp}{ArrowUp}", 0],
    ["{End}", 10],
    ["{End}{ArrowRight}", 10],
    ["{End}{ArrowLeft}{Home}{ArrowRight}", 1],
  ])("the arrows go through them: %s", async (keys, at) => {
    show();
    events()[0]?.focus();
    await userEvent.keyboard(keys);
    expect(document.activeElement).toBe(events()[at]);
    expect(stops()).toEqual([events()[at]]);
  });

  it("time runs from right to left in Arabic, and so do the arrows", async () => {
    show({}, ARABIC);
    const all = events("الخط الزمني");
    all[0]?.focus();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowRight}");
    expect(document.activeElement).toBe(all[1]);
    expect(focused()).not.toBe("");
  });
});

describe("the brush", () => {
  it("is two sliders that say their date in words, and that they are no limit yet", () => {
    show();
    expect(slider(BEGIN).getAttribute("aria-valuetext")).toBe("1 January 2020, no limit");
    expect(slider(END).getAttribute("aria-valuetext")).toBe("26 December 2023, no limit");
    expect([slider(BEGIN), slider(END)].map(({ tabIndex }) => tabIndex)).toEqual([0, 0]);
  });

  it("shows what the link says", () => {
    show({ time: { from: "2023-11", to: "2023-12-25" } });
    expect(slider(BEGIN).getAttribute("aria-valuetext")).toBe("1 November 2023");
    expect(slider(END).getAttribute("aria-valuetext")).toBe("25 December 2023");
    const value = Number(slider(BEGIN).getAttribute("aria-valuenow"));
    expect(value).toBe(Date.parse("2023-11-01") / 86_400_000);
  });

  it.each<[key: string, side: string, time: View["time"]]>([
    ["ArrowRight", BEGIN, { from: "2023-11-22", to: "2023-12-20" }],
    ["ArrowUp", BEGIN, { from: "2023-11-22", to: "2023-12-20" }],
    ["ArrowLeft", BEGIN, { from: "2023-11-20", to: "2023-12-20" }],
    ["ArrowDown", END, { from: "2023-11-21", to: "2023-12-19" }],
    ["PageDown", BEGIN, { from: "2023-10-21", to: "2023-12-20" }],
    ["PageUp", BEGIN, { from: "2023-12-20", to: "2023-12-20" }],
    ["PageUp", END, { from: "2023-11-21", to: null }],
    ["Home", BEGIN, { from: null, to: "2023-12-20" }],
    ["Home", END, { from: "2023-11-21", to: "2023-11-21" }],
    ["End", END, { from: "2023-11-21", to: null }],
  ])("moves with %s of “%s”", async (key, side, time) => {
    const { onChange } = show({ time: { from: "2023-11-21", to: "2023-12-20" } });
    slider(side).focus();
    await userEvent.keyboard(`{${key}}`);
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ time }, "typing");
  });

  it("is gone when its last limit goes", async () => {
    const { onChange } = show({ time: { from: "2023-11-21", to: null } });
    slider(BEGIN).focus();
    await userEvent.keyboard("{Home}");
    expect(onChange).toHaveBeenCalledWith({ time: undefined }, "typing");
  });

  it("leaves other keys alone", () => {
    const { onChange } = show();
    expect(fireEvent.keyDown(slider(BEGIN), { key: "Tab" })).toBe(true);
    expect(fireEvent.keyDown(slider(BEGIN), { key: "a" })).toBe(true);
    expect(onChange).not.toHaveBeenCalled();
  });

  it("moves to the left for later days in Arabic", async () => {
    const { onChange } = show({ time: { from: "2023-11-21", to: null } }, ARABIC);
    slider("بداية الفترة").focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(onChange).toHaveBeenCalledWith({ time: { from: "2023-11-22", to: null } }, "typing");
  });
});

describe("the quick choices", () => {
  const period = (): HTMLSelectElement => screen.getByRole("combobox", { name: "Period" });

  it("are in groups, with dates in words", () => {
    show();
    expect([...period().options].map(({ text }) => text)).toEqual([
      "All of the time",
      "Before 26 December 2023",
      "26 December 2023",
      "Since 26 December 2023",
      "2020",
      "2023",
      "October 2023",
      "November 2023",
      "December 2023",
    ]);
  });

  it("choose a span, which Back undoes, and all of the time again", async () => {
    const { onChange, follow } = show();
    await userEvent.selectOptions(period(), "Before 26 December 2023");
    const time = { from: null, to: "2023-12-25" };
    expect(onChange).toHaveBeenLastCalledWith({ time }, "choice");
    follow({ time });
    expect(period().selectedOptions[0]?.text).toBe("Before 26 December 2023");
    await userEvent.selectOptions(period(), "All of the time");
    expect(onChange).toHaveBeenLastCalledWith({ time: undefined }, "choice");
  });

  it("say so when the span is none of theirs", () => {
    show({ time: { from: "2023-11-02", to: null } });
    expect(period().selectedOptions[0]?.text).toBe("Own period");
  });
});

describe("the counts by type", () => {
  it("are of the events shown", () => {
    const { follow } = show();
    const counts = () =>
      within(screen.getByRole("list", { name: "Events shown, by type" }))
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
    expect(counts()[0]).toBe("Air/drone strike 5");
    expect(counts()).toHaveLength(5);
    follow({ time: { from: "2020", to: "2020" }, timeMode: "certain" });
    expect(counts()).toEqual(["Attack on a diplomatic mission 1"]);
  });
});
