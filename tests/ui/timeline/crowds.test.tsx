import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { select } from "../../../src/explore/select.ts";
import type { View } from "../../../src/explore/view.ts";
import { Timeline } from "../../../src/ui/timeline/Timeline.tsx";
import { storyOf } from "../many-events.ts";

const MANY = storyOf(1000);

const timeline = (view: View, told = { onChange: vi.fn(), onSelect: vi.fn() }) => (
  <Timeline index={MANY} scene={select(MANY, view)} view={view} {...told} />
);

const show = (view: View = {}) => {
  const told = { onChange: vi.fn(), onSelect: vi.fn() };
  render(timeline(view, told));
  return told;
};

const crowds = (): HTMLElement[] =>
  within(screen.getByRole("group", { name: "Timeline" })).getAllByRole("button");

describe("a timeline of more events than it can hold signs", () => {
  it("says how many of a type there are in each part of the time", () => {
    show();
    expect(crowds().length).toBeLessThan(100);
    const counts = crowds().map(({ ariaLabel, title }) => Number.parseInt(ariaLabel ?? title));
    expect(counts.reduce((sum, count) => sum + count)).toBe(1000);
    expect(crowds()[0]?.title).toMatch(
      /^\d+ events, Attack on a diplomatic mission, 1 ?(January)?\s?–\s?\d+ \w+ 2015$/,
    );
  });

  it("chooses the days of what is pressed", async () => {
    const { onChange } = show();
    await userEvent.click(crowds()[1] as HTMLElement);
    expect(onChange).toHaveBeenCalledOnce();
    const [{ time }] = onChange.mock.calls[0] as [{ time: { from: string; to: string } }];
    expect(time.from < time.to).toBe(true);
    expect(time.from.startsWith("2015-")).toBe(true);
  });

  it("selects an event that stands alone", async () => {
    const { onSelect } = show({ time: { from: "2015-01-01", to: "2015-01-01" } });
    expect(crowds()).toHaveLength(1);
    await userEvent.click(crowds()[0] as HTMLElement);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({ kind: "event", id: "event-1" });
  });

  it("is one stop of the Tab key, and marks where the chosen event is", async () => {
    show({ selection: { kind: "event", id: "event-1" } });
    expect(crowds().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect(crowds()[0]?.getAttribute("aria-current")).toBe("true");
    crowds()[0]?.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(crowds()[1]);
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(crowds().at(-1));
  });
});
