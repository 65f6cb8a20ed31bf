import type { ReactNode } from "react";
import { Masthead, type OtherLanguage } from "./Masthead.tsx";

interface BareProps {
  home: string;
  /** The same page in other languages. */
  languages?: readonly OtherLanguage[];
  children: ReactNode;
}

/** A page of text alone, as wide as can be read. */
export function Bare({ home, languages, children }: BareProps) {
  return (
    <div data-static data-bare>
      <Masthead {...{ home, languages }} />
      <main>{children}</main>
    </div>
  );
}
