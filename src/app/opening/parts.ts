import type { ComponentType } from "react";
import { late } from "../../ui/late.tsx";
import { NotLoaded } from "../../ui/NotLoaded.tsx";
import type * as Parts from "./opening-parts.ts";

/** A part of what opens stories, out of the one chunk that holds them all. */
const part = <P extends object>(
  pick: (parts: typeof Parts) => ComponentType<P>,
  missing?: ComponentType<P>,
): ComponentType<P> =>
  late(async () => pick(await import("./opening-parts.ts")), {
    aside: true,
    ...(missing && { missing }),
  });

/** The dialog, and what takes up files that are dropped on the page. */
export const OpenSlot = part((parts) => parts.OpenSlot);
/** The button that opens the dialog. */
export const OpenButton = part((parts) => parts.OpenButton);
/** What is said over the map of an opened story. */
export const OpenedSlot = part((parts) => parts.OpenedSlot);
/** The page on which nothing is open yet. */
export const OpenPage = part((parts) => parts.OpenPage, NotLoaded);
