import { keepCopy, type CopyingPage, type LoadNewVersion } from "./registration.ts";

/** What keeps the copy, once for a page however often its parts are made anew. */
export interface OneCopy {
  /** Begins at the first call; later ones, and a page that keeps none, change nothing. Never throws. */
  begin: (pageOf: () => CopyingPage | undefined) => void;
  subscribe: (changed: () => void) => () => void;
  /** Takes the newer version into use; `null` while there is none, or none that was not put off. */
  newer: () => LoadNewVersion | null;
  putOff: () => void;
}

export const createOneCopy = (register = keepCopy): OneCopy => {
  let begun = false;
  let load: LoadNewVersion | null = null;
  const told = new Set<() => void>();
  const set = (newer: LoadNewVersion | null): void => {
    load = newer;
    for (const changed of told) changed();
  };
  return {
    begin: (pageOf) => {
      const keep = async (): Promise<void> => {
        const page = begun ? undefined : pageOf();
        if (!page) return;
        begun = true;
        await register(page, set);
      };
      // Where there is no service worker, or it may not even be named, the page works without.
      keep().catch(() => undefined);
    },
    subscribe: (changed) => {
      told.add(changed);
      return () => told.delete(changed);
    },
    newer: () => load,
    putOff: () => set(null),
  };
};
