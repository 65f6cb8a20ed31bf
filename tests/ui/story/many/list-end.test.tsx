import fc from "fast-check";
import { expect, it } from "vitest";
import { ListWindow } from "../../../../src/ui/story/many/list-window.ts";
import type { Scroller } from "../../../../src/ui/story/many/scroller.ts";

const VIEW = 600;

/** A list as a browser lays it out and scrolls it, with a foot below. */
const layOut = (count: number, foot: number, heightOf: (at: number) => number) => {
  const list = document.createElement("ol");
  document.body.append(list);
  let top = 0;
  const size = (): number => Number.parseFloat(list.style.blockSize);
  const furthest = (): number => Math.max(0, size() + foot - VIEW);
  const scroller: Pick<Scroller, "viewOf" | "by" | "covered"> = {
    viewOf: () => ({ top, height: VIEW }),
    by: (pixels) => void (top = Math.min(furthest(), Math.max(0, top + pixels))),
    covered: 0,
  };
  const items = { count, idAt: String, placeOf: Number };
  const rowAt = (at: number): HTMLElement => {
    const row = document.createElement("li");
    row.setAttribute("aria-posinset", String(at + 1));
    Object.defineProperty(row, "offsetHeight", { get: () => heightOf(at) });
    return row;
  };
  const draw = (): void => {
    const draft = view.draft(items);
    const { first, last } = draft.span;
    list.replaceChildren(...Array.from({ length: last - first + 1 }, (_, n) => rowAt(first + n)));
    view.settle(draft, list);
  };
  const view = new ListWindow(scroller as Scroller, draw);
  draw();
  return {
    view,
    scrollTo: (to: number) => {
      top = Math.min(furthest(), to);
      view.scrolled();
    },
    /** How far the end of the last row on the page is below the view. */
    below: (): number => {
      const last = list.lastElementChild as HTMLElement;
      expect(last.getAttribute("aria-posinset")).toBe(String(count));
      return Number.parseFloat(last.style.insetBlockStart) + last.offsetHeight - top - VIEW;
    },
    leave: () => {
      view.stop();
      list.remove();
    },
  };
};

it("a jump to the end of a list ends there, however high its rows are and come to be", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 1_000_000 }),
      fc.nat(200),
      fc.array(fc.integer({ min: 20, max: 400 }), { minLength: 1, maxLength: 9 }),
      fc.nat(200),
      (count, foot, some, more) => {
        let added = 0;
        const heightOf = (at: number): number => (some[at % some.length] ?? 0) + added;
        const page = layOut(count, foot, heightOf);
        page.scrollTo(Infinity);
        expect(page.below()).toBeCloseTo(-foot, 0);
        // Texts come later, and with them lines.
        added = more;
        page.view.moved();
        expect(page.below()).toBeCloseTo(-foot, 0);
        page.leave();
      },
    ),
  );
});

it("rows that come to be higher elsewhere move nothing that a reader looks at", () => {
  let added = 0;
  const page = layOut(1000, 50, () => 96 + added);
  page.scrollTo(Infinity);
  page.view.release();
  const before = page.below();
  added = 100;
  page.view.moved();
  // The topmost row in view stays: its end and that of all below it go down.
  expect(page.below()).toBeGreaterThan(before + 500);
  page.leave();
});
