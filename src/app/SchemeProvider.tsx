import { useMemo, useSyncExternalStore, type ReactNode } from "react";
import { SchemeContext } from "../ui/scheme.ts";
import type { SchemeStore } from "./scheme-store.ts";

/** Tells everything under it whether the page is light or dark. */
export function SchemeProvider({ store, children }: { store: SchemeStore; children: ReactNode }) {
  const scheme = useSyncExternalStore(store.subscribe, store.scheme);
  const choice = useSyncExternalStore(store.subscribe, store.choice);
  const control = useMemo(
    () => ({ scheme, choice, choose: store.choose }),
    [scheme, choice, store],
  );
  return <SchemeContext value={control}>{children}</SchemeContext>;
}
