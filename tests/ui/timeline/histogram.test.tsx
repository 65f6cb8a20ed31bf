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

const columns = (): HTMLElement[] =>
  within(screen.getByRole("group", { name: "Timeline" })).getAllByRole("button");

describe("a timeline of more events than it can hold signs", () => {
  it("says how many there are in each part of the time, and of which types", () => {
    show();
    expect(columns().length).toBeLessThan(100);
    expect(columns()[1]?.title).toBe("February 2015, 28 events: Attack on a diplomatic mission 28");
    const counts = columns().map(({ title }) => Number(/, (\d+) events?:/.exec(title)?.[1]));
    expect(counts.reduce((sum, count) => sum + count)).toBe(1000);
  });

  it("chooses the days of what is pressed", async () => {
    const { onChange } = show();
    await userEvent.click(columns()[1] as HTMLElement);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(
      { time: { from: "2015-02-01", to: "2015-02-28" } },
      "typing",
    );
  });

  it("selects an event that stands alone", async () => {
    const { onSelect } = show({ time: { from: "2015-01-01", to: "2015-01-01" } });
    expect(columns()).toHaveLength(1);
    await userEvent.click(columns()[0] as HTMLElement);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({ kind: "event", id: "event-1" });
  });

  it("is one stop of the Tab key, and marks where the chosen event is", async () => {
    show({ selection: { kind: "event", id: "event-1" } });
    expect(columns().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect(columns()[0]?.getAttribute("aria-current")).toBe("true");
    columns()[0]?.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(columns()[1]);
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(columns().at(-1));
  });
});
