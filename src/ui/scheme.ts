import { createContext, useContext } from "react";

/** How the page is painted. */
export type Scheme = "light" | "dark";

/** What the reader asked for; `system` follows the device. */
export type SchemeChoice = Scheme | "system";

export const SCHEME_CHOICES: readonly SchemeChoice[] = ["system", "light", "dark"];

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
