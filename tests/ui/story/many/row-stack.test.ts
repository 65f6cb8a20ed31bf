import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeptRows } from "../../../../src/ui/story/many/kept-rows.ts";
import type { ListItems } from "../../../../src/ui/story/many/list-items.ts";
import { ROW_PX, RowHeights } from "../../../../src/ui/story/many/row-heights.ts";
import { GAP_PX, RowStack } from "../../../../src/ui/story/many/row-stack.ts";

const itemsOf = (ids: readonly string[]): ListItems => ({
  count: ids.length,
  idAt: (at) => ids[at],
  placeOf: (id) => ids.indexOf(id),
});
const named = (count: number): ListItems => ({
  count,
  idAt: (at) => (at < count ? String(at) : undefined),
  placeOf: (id) => (Number(id) < count ? Number(id) : -1),
});

const MANY = 1_000_000;
const VIEW = 800;

describe("where the rows of a list stand", () => {
  it("is one below the other, whatever their heights, wherever the list is scrolled", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MANY }),
        fc.array(fc.integer({ min: 20, max: 3000 }), { maxLength: 40 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(MANY), { maxLength: 4 }),
        (count, known, scrolls, others) => {
          const heights = new RowHeights();
          const stack = new RowStack(named(count), heights);
          let span = stack.spanOf({ top: 0, height: VIEW }, 4);
          for (const share of scrolls) {
            const top = share * Math.max(0, stack.sizeWith(span) - VIEW);
            stack.follow({ top, height: VIEW }, stack.sizeWith(span));
            span = stack.spanOf({ top, height: VIEW }, 4);
            known.forEach((height, n) => heights.note(String(span.first + n), height));
            stack.mendTop(span);
            const held = [...new Set(others.map((at) => at % count))].sort((a, b) => a - b);
            const tops = [...stack.topsOf(held, span)].sort(([a], [b]) => a - b);
            tops.slice(1).forEach(([, below], n) => {
              const [at, above] = tops[n] as [number, number];
              expect(below - above).toBeGreaterThanOrEqual(stack.heightAt(at) + GAP_PX - 0.001);
            });
            if (span.first === 0) expect(stack.topAt(0)).toBe(0);
            expect(stack.topAt(span.first)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });

  it("leads through all rows of a list that is longer than any page", () => {
    const stack = new RowStack(named(MANY), new RowHeights());
    const size = stack.sizeWith({ first: 0, last: 10 });
    expect(size).toBeLessThan(10_100_000);
    stack.follow({ top: size / 2, height: VIEW }, size);
    expect(Math.abs(stack.anchor.at - MANY / 2)).toBeLessThan(100);
    stack.follow({ top: size - VIEW, height: VIEW }, size);
    expect(stack.anchor.at).toBe(MANY - 1);
    // Row by row where it is scrolled little.
    const { at, top } = stack.anchor;
    stack.follow({ top: top - 3 * (ROW_PX + GAP_PX), height: VIEW }, size);
    expect(stack.anchor.at).toBe(at - 3);
  });

  it("moves nothing in view when a row above it turns out higher", () => {
    const heights = new RowHeights();
    const stack = new RowStack(named(1000), heights);
    heights.note("500", ROW_PX);
    stack.fix({ at: 500, top: stack.usualTop(500) });
    const before = stack.topAt(500);
    heights.note("498", 400);
    expect(stack.topAt(500)).toBe(before);
    expect(stack.topAt(499) - stack.topAt(498)).toBe(400 + GAP_PX);
  });
});

describe("the rows a reader had", () => {
  const all = Array.from({ length: 100 }, (_, n) => `row ${n}`);
  const kept = (focused: number): KeptRows => {
    const stack = new RowStack(itemsOf(all), new RowHeights());
    const view = { top: 50 * (ROW_PX + GAP_PX) + 10, height: VIEW };
    stack.fix({ at: 50, top: stack.usualTop(50) });
    const rows = new KeptRows();
    rows.keep(stack, stack.spanOf(view, 4), view, focused);
    return rows;
  };

  it("begin with the focus if it was in view, else with the topmost", () => {
    expect(kept(-1).in(itemsOf(all))).toEqual({ at: 50, offset: -10 });
    expect(kept(3).in(itemsOf(all))).toEqual({ at: 50, offset: -10 });
    expect(kept(52).in(itemsOf(all))).toEqual({ at: 52, offset: 2 * (ROW_PX + GAP_PX) - 10 });
    expect(kept(52).topmostIn(itemsOf(all))).toEqual({ at: 50, offset: -10 });
  });

  it("are looked for in another list, one after the other, and come back with the first", () => {
    const rows = kept(52);
    const some = all.filter((_, n) => n % 2 === 0 && n !== 50 && n !== 52);
    expect(rows.in(itemsOf(some))?.at).toBe(some.indexOf("row 54"));
    expect(rows.in(itemsOf(all.slice(0, 10)))).toEqual({ at: 5, offset: 0 });
    expect(rows.in(itemsOf([]))).toBeNull();
    expect(rows.in(itemsOf(all))?.at).toBe(52);
  });
});
