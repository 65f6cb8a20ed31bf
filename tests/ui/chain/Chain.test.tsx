import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { inOrder } from "../../../src/explore/chain/order.ts";
import { stepAt } from "../../../src/explore/chain/step.ts";
import { select } from "../../../src/explore/select.ts";
import { indexStory } from "../../../src/explore/story-index.ts";
import type { View } from "../../../src/explore/view.ts";
import { Chain } from "../../../src/ui/chain/Chain.tsx";
import { DEFAULT_LANGUAGE, LanguageContext } from "../../../src/ui/language.ts";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { makeEvent, makeStory } from "../../explore/make-story.ts";
import { ARABIC } from "../in-arabic.tsx";

const onStep = vi.fn();
const onChange = vi.fn();

beforeEach(() => {
  onStep.mockClear();
  onChange.mockClear();
});

const show = (view: View = {}, index = HILLAH_INDEX, lang: "en" | "ar" = "en") => {
  const { events, focus } = select(index, view);
  const step = stepAt(inOrder(events, index, view.order ?? "time"), focus);
  return render(
    <LanguageContext value={lang === "ar" ? ARABIC : DEFAULT_LANGUAGE}>
      <Chain {...{ index, view, step, onStep, onChange }} />
    </LanguageContext>,
  );
};

const at = (id: string): View => ({ selection: { kind: "event", id } });
const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const stepsTaken = (): string[] => onStep.mock.calls.map(([to]) => (to as { id: string }).id);

describe("the chain of events", () => {
  it("leads from one event to the next and back", async () => {
    show(at("hillah-strike"));
    await userEvent.click(button("Next"));
    await userEvent.click(button("Previous"));
    expect(stepsTaken()).toEqual(["centcom-statement", "erbil-drone-attack"]);
  });

  it("begins with the first event, and says at which of them the reader is", () => {
    const { container, rerender } = show();
    expect(container.textContent).not.toContain("of 11");
    expect(button("Previous").getAttribute("aria-disabled")).toBe("true");
    expect(button("Next").getAttribute("aria-disabled")).toBe("false");
    rerender(<></>);
    expect(show(at("hillah-strike")).container.textContent).toContain("9 of 11");
  });

  it("keeps its buttons in reach of the focus at both ends, where they do nothing", async () => {
    show(at("pmo-statement"));
    const next = button("Next");
    expect(next.getAttribute("aria-disabled")).toBe("true");
    next.focus();
    await userEvent.keyboard("{Enter} ");
    expect(onStep).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(next);
  });

  it("says the step and its event without a second status", () => {
    const { container } = show(at("hillah-strike"));
    const live = container.querySelector("[aria-live=polite]");
    expect(live?.textContent).toBe("9 of 11: US airstrikes in Hillah");
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("has two orders to choose from, by keyboard too", async () => {
    show();
    expect(screen.getByRole("group", { name: "Order" })).toBeTruthy();
    screen.getByRole<HTMLInputElement>("radio", { name: "As it happened", checked: true }).focus();
    await userEvent.click(screen.getByRole("radio", { name: "As the article tells it" }));
    expect(onChange).toHaveBeenLastCalledWith({ order: "told" });
  });

  it("goes back to the order of time with nothing in the link", async () => {
    show({ order: "told" });
    await userEvent.click(screen.getByRole("radio", { name: "As it happened" }));
    expect(onChange).toHaveBeenLastCalledWith({ order: undefined });
  });

  it("offers no order that the story does not know", () => {
    show({}, indexStory(makeStory({ events: [makeEvent("a")] })));
    expect(screen.queryByRole("radio")).toBeNull();
  });

  it("says how many events have no place in the telling", () => {
    const events = [makeEvent("a", { firstMention: 3 }), makeEvent("b")];
    const { container } = show({ order: "told" }, indexStory(makeStory({ events })));
    expect(container.textContent).toContain("place for 1 event is not recorded");
  });

  it("turns all relations on and off, and says then what the arcs mean", async () => {
    const { unmount } = show();
    const toggle = () => screen.getByRole("checkbox", { name: "Show relations on the map" });
    await userEvent.click(toggle());
    expect(onChange).toHaveBeenLastCalledWith({ relations: "all" });
    expect(screen.getByText(/They are not routes/).hidden).toBe(true);
    unmount();
    show({ relations: "all" });
    expect(screen.getByText(/They are not routes/).hidden).toBe(false);
    await userEvent.click(toggle());
    expect(onChange).toHaveBeenLastCalledWith({ relations: undefined });
  });

  it("speaks Arabic", () => {
    const { container } = show(at("hillah-strike"), HILLAH_INDEX, "ar");
    expect(button("التالي")).toBeTruthy();
    expect(container.textContent).toContain("٩ من ١١");
  });
});
