import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { indexStory } from "../../../src/explore/story-index.ts";
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

/** The same, of which the first three have dates of which less, or nothing, is known of the begin. */
const withRough = () => {
  const dates = ["2015", "2015", "../2016-01-01"];
  const events = MANY.story.events.map((event, n) => {
    const edtf = dates[n];
    return edtf === undefined ? event : { ...event, when: { ...event.when, edtf } };
  });
  return indexStory({ ...MANY.story, events });
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

  it("counts none of which less is known in a column, and says how many", () => {
    const index = withRough();
    const at = (view: View) => (
      <Timeline
        index={index}
        scene={select(index, view)}
        view={view}
        onChange={vi.fn()}
        onSelect={vi.fn()}
      />
    );
    const { rerender } = render(at({}));
    expect(columns()[0]?.title).toMatch(/^January 2015, 28 events/);
    const said = "In no bar: 2 events with less exact dates; 1 event of which no begin is known.";
    expect(screen.getByText(said)).toBeDefined();
    rerender(at({ time: { from: "2017-01-01", to: null } }));
    expect(screen.queryByText(/In no bar/)).toBeNull();
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
