import type { ReactNode } from "react";
import { Masthead } from "./Masthead.tsx";

/** A page of text alone, as wide as can be read. */
export function Bare({ home, children }: { home: string; children: ReactNode }) {
  return (
    <div data-static data-bare>
      <Masthead home={home} />
      <main>{children}</main>
    </div>
  );
}
