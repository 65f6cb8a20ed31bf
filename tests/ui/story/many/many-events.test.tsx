import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { select } from "../../../../src/explore/select.ts";
import type { View } from "../../../../src/explore/view.ts";
import { fetchLate } from "../../../../src/ui/late.tsx";
import { EventList } from "../../../../src/ui/story/EventList.tsx";
import { storyOf } from "../../many-events.ts";

const MANY = storyOf(1000);
const ROW = 96;
const VIEW = 600;

const heights = vi.spyOn(HTMLElement.prototype, "offsetHeight", "get");
const views = vi.spyOn(HTMLElement.prototype, "clientHeight", "get");
const contents = vi.spyOn(HTMLElement.prototype, "scrollHeight", "get");
const boxes = vi.spyOn(Element.prototype, "getBoundingClientRect");
const scrollTo = vi.spyOn(Element.prototype, "scrollTo");

beforeAll(fetchLate);
beforeEach(() => {
  // Nothing has a size here by itself.
  heights.mockReturnValue(ROW);
  views.mockReturnValue(VIEW);
  boxes.mockImplementation(function (this: Element) {
    const above = this.parentElement?.closest("[data-panel]")?.scrollTop ?? 0;
    return new DOMRect(0, -above, 0, 0);
  });
  contents.mockReturnValue(1000 * (ROW + 2));
  scrollTo.mockImplementation(function (this: Element, to?: ScrollToOptions | number) {
    this.scrollTop = typeof to === "object" ? (to.top ?? 0) : 0;
    fireEvent.scroll(this);
  });
});
afterAll(() => {
  for (const size of [heights, views, contents, boxes]) size.mockRestore();
  scrollTo.mockRestore();
});

const onSelect = vi.fn();

const panel = (view: View, index = MANY) => (
  <div data-panel style={{ overflowY: "auto" }}>
    <EventList
      scene={select(index, view)}
      index={index}
      onSelect={onSelect}
      headingRef={createRef<HTMLHeadingElement>()}
    />
  </div>
);

const show = async (view: View = {}) => {
  const shown = render(panel(view));
  await screen.findByRole("button", { name: "Event 1" });
  return { follow: (next: View) => shown.rerender(panel(next)) };
};

// Asking for roles takes seconds among hundreds of rows.
const rows = (): Element[] => [
  ...document.querySelectorAll("ol[role=list][aria-labelledby=events-heading] > li"),
];
const placeOf = (row: Element | undefined): string | null =>
  row?.getAttribute("aria-posinset") ?? null;
const title = (name: string): Promise<HTMLElement> => screen.findByRole("button", { name });
const focused = (): string | null | undefined => document.activeElement?.textContent;
const scrollPanel = (top: number): void => {
  const element = document.querySelector("[data-panel]");
  if (element) element.scrollTop = top;
  if (element) fireEvent.scroll(element);
};

describe("a list of many events", () => {
  it("holds the rows near the view only, and says where each stands among all", async () => {
    await show();
    expect(rows().length).toBeGreaterThan(VIEW / ROW);
    expect(rows().length).toBeLessThan(100);
    for (const [i, row] of rows().entries()) {
      expect(placeOf(row)).toBe(String(i + 1));
      expect(row.getAttribute("aria-setsize")).toBe("1000");
    }
  });

  it("holds other rows once it is scrolled", async () => {
    await show();
    scrollPanel(500 * ROW);
    await title("Event 500");
    expect(rows().length).toBeLessThan(100);
    expect(screen.queryByRole("button", { name: "Event 1" })).toBeNull();
  });

  it("holds all rows where there are few", () => {
    const few = storyOf(200);
    render(panel({}, few));
    expect(rows()).toHaveLength(200);
    expect(placeOf(rows()[0])).toBeNull();
  });

  it.each([
    ["{ArrowDown}", "Event 2"],
    ["{ArrowDown}{ArrowDown}{ArrowUp}", "Event 2"],
    ["{ArrowUp}", "Event 1"],
    ["{PageDown}", "Event 6"],
    ["{PageDown}{PageDown}{PageUp}", "Event 6"],
    ["{End}", "Event 1000"],
    ["{End}{PageDown}{ArrowUp}", "Event 999"],
    ["{End}{Home}", "Event 1"],
  ])("moves the focus with %s to “%s”", async (keys, name) => {
    await show();
    (await title("Event 1")).focus();
    await userEvent.keyboard(keys);
    expect(focused()).toBe(name);
  });

  it("leaves the keys to what is in a row, and to the browser where a modifier is held", async () => {
    await show();
    (await title("Event 1")).focus();
    await userEvent.keyboard("{Control>}{End}{/Control}");
    expect(focused()).toBe("Event 1");
    const summary = rows()[0]?.querySelector("summary");
    summary?.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(summary);
  });

  it("keeps the row that has the focus, with its neighbours, wherever it is scrolled to", async () => {
    await show();
    const first = await title("Event 1");
    first.focus();
    scrollPanel(500 * ROW);
    await title("Event 500");
    expect(document.activeElement).toBe(first);
    expect(rows().map(placeOf)).toContain("2");
    expect(rows().map(placeOf)).not.toContain("3");
  });

  it("brings what is chosen elsewhere into view, marks it and opens its details", async () => {
    const { follow } = await show();
    follow({ selection: { kind: "event", id: "event-700" } });
    const row = (await title("Event 700")).closest("li");
    expect(row?.getAttribute("aria-current")).toBe("true");
    expect(row?.querySelector("details")?.open).toBe(true);
    expect(document.querySelector("[data-panel]")?.scrollTop).toBeGreaterThan(690 * ROW);
    expect(focused()).not.toBe("Event 700");
  });

  it("takes the focus along to the chosen event while it has it", async () => {
    const { follow } = await show();
    (await title("Event 3")).focus();
    follow({ selection: { kind: "event", id: "event-700" } });
    await title("Event 700");
    expect(focused()).toBe("Event 700");
  });

  it("remembers which details are open while their rows are away", async () => {
    await show();
    const details = rows()[4]?.querySelector("details");
    if (!details) throw new Error("The row has no details.");
    details.open = true;
    fireEvent(details, new Event("toggle"));
    scrollPanel(500 * ROW);
    await title("Event 500");
    scrollPanel(0);
    await title("Event 5");
    expect(rows()[4]?.querySelector("details")?.open).toBe(true);
    expect(rows()[5]?.querySelector("details")?.open).toBe(false);
  });

  it("puts the first 500 on paper and says how many there are beyond", async () => {
    await show();
    await act(async () => {
      dispatchEvent(new Event("beforeprint"));
      return Promise.resolve();
    });
    expect(rows()).toHaveLength(500);
    expect(document.querySelector("ol + p")?.textContent).toBe(
      "500 events more are not printed here. The filters show fewer at a time.",
    );
    act(() => {
      dispatchEvent(new Event("afterprint"));
    });
    expect(rows().length).toBeLessThan(100);
  });
});
