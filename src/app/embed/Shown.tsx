import type { ReactNode } from "react";

/** A part of the page where there is room for it. */
export function Shown({ when, children }: { when: boolean; children: ReactNode }) {
  return when ? children : null;
}
