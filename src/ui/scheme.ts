import { createContext, useContext } from "react";
import type { Scheme, SchemeChoice } from "./scheme-choices.ts";

export interface SchemeControl {
  scheme: Scheme;
  choice: SchemeChoice;
  choose: (choice: SchemeChoice) => void;
}

/** One decision for the page and for the map's canvases, which no style sheet reaches. */
export const SchemeContext = createContext<SchemeControl>({
  scheme: "light",
  choice: "system",
  choose: () => undefined,
});

export const useScheme = (): SchemeControl => useContext(SchemeContext);
