import { writeHash } from "../explore/link/hash.ts";
import type { View } from "../explore/view.ts";
import { useReach } from "./opening/opening.ts";

/** What links to the story begin with, an address without a hash; `null` where nobody else could open them. */
export type LinkBase = string | null;

/** The same of the story that is shown; `here` is the address of the page. */
export const useLinkBase = (here: string): LinkBase => (useReach() === "machine" ? null : here);

/** The address that brings a view back, on a page of this address. */
export const addressOfView = (here: string, view: View): string =>
  new URL(writeHash(view), here).href;

/** The same where others could open it. */
export const linkFrom = (base: LinkBase, view: View): string | null =>
  base === null ? null : addressOfView(base, view);
