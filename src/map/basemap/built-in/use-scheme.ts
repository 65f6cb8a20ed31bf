import { useSyncExternalStore } from "react";
import type { Scheme } from "./theme.ts";

const dark = matchMedia("(prefers-color-scheme: dark)");

const subscribe = (changed: () => void): (() => void) => {
  dark.addEventListener("change", changed);
  return () => dark.removeEventListener("change", changed);
};

/** The scheme the page is painted in. */
export const useScheme = (): Scheme =>
  useSyncExternalStore(subscribe, () => (dark.matches ? "dark" : "light"));
