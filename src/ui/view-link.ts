import { createContext } from "react";

/**
 * Address of exactly what is shown; `null` where nobody else could open it. It is another one after every
 * move of the map: what holds it is drawn anew then, and nothing around that.
 */
export const ViewLinkContext = createContext<string | null>(null);
