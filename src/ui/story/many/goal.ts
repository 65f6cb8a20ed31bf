import type { Held } from "./kept-rows.ts";
import type { RowStack, View } from "./row-stack.ts";
import type { Scroller } from "./scroller.ts";

/** A row to come into view: at an edge of it, or no further than it takes. */
interface Aim {
  at: number;
  edge: "start" | "end" | "nearest";
}

/** The last row, and how far its end is below the view's. */
interface End {
  at: number;
  below: number;
}

/** What is to stay in view while rows are made and become higher. */
export type Goal = Aim | Held | End;

/** The end of a list of that size where a view has come to it: rows that turn out higher push it away. */
export const endIn = ({ items }: RowStack, { top, height }: View, size: number): End | null => {
  const below = size - top - height;
  return items.count > 0 && top > 0 && below <= 1 ? { at: items.count - 1, below } : null;
};

/** By how many pixels the view has to move for a row to stand in it as it should. */
export const byFor = (
  goal: Goal,
  stack: RowStack,
  scroller: Pick<Scroller, "viewOf" | "covered">,
  list: HTMLElement,
): number => {
  const view = scroller.viewOf(list);
  const top = stack.topAt(goal.at) - view.top;
  if ("offset" in goal) return top - goal.offset;
  const below = top + stack.heightAt(goal.at) - view.height;
  if ("below" in goal) return below - goal.below;
  const above = top - scroller.covered;
  if (goal.edge === "start" || below > above) return above;
  return goal.edge === "end" ? below : Math.min(above, Math.max(0, below));
};
