/** The part of the browser that holds the address; a test hands in its own. */
export interface AddressBar {
  hash: () => string;
  push: (hash: string) => void;
  replace: (hash: string) => void;
  /** Calls back when the reader moves through history or edits the address. */
  onMove: (moved: () => void) => void;
  later: (act: () => void, ms: number) => number;
}

/** The hash as the page's one store of what the reader chose. */
export interface UrlStore {
  get: () => string;
  /** The hash with which the reader last came here: by a link, Back or the address bar. */
  arrival: () => string;
  subscribe: (changed: () => void) => () => void;
  /** A choice that Back undoes. */
  push: (hash: string) => void;
  /** A change of the present entry, written at most every 300 ms. */
  replace: (hash: string) => void;
}

/** Safari throws above 100 writes in 30 seconds. */
const WRITE_EVERY_MS = 300;

/** Wraps the address bar. What waits to be written already counts as the present hash. */
export const createUrlStore = (bar: AddressBar): UrlStore => {
  const listeners = new Set<() => void>();
  let pending: string | null = null;
  let waiting = false;
  let arrival = bar.hash();

  const notify = (): void => listeners.forEach((changed) => changed());
  const attempt = (write: (hash: string) => void, hash: string): void => {
    try {
      write(hash);
      pending = null;
    } catch {
      pending = hash;
      schedule();
    }
  };
  const flush = (): void => {
    if (pending !== null && pending !== bar.hash()) attempt(bar.replace, pending);
    else pending = null;
  };
  const schedule = (): void => {
    if (waiting) return;
    waiting = true;
    bar.later(() => {
      waiting = false;
      flush();
    }, WRITE_EVERY_MS);
  };
  const get = (): string => pending ?? bar.hash();

  bar.onMove(() => {
    pending = null;
    arrival = bar.hash();
    notify();
  });
  return {
    get,
    arrival: () => arrival,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    push: (hash) => {
      if (hash === get()) return;
      flush();
      attempt(bar.push, hash);
      notify();
    },
    replace: (hash) => {
      if (hash === get()) return;
      pending = hash;
      schedule();
      notify();
    },
  };
};

/** The address bar of a browser window. */
export const browserAddressBar = (page: Window): AddressBar => {
  const { location, history } = page;
  const address = (hash: string): string => `${location.pathname}${location.search}${hash}`;
  return {
    hash: () => location.hash,
    push: (hash) => history.pushState(null, "", address(hash)),
    replace: (hash) => history.replaceState(null, "", address(hash)),
    onMove: (moved) => {
      page.addEventListener("popstate", moved);
      page.addEventListener("hashchange", moved);
    },
    later: (act, ms) => page.setTimeout(act, ms),
  };
};
