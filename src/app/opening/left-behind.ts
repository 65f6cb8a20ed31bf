const KEY = "dateline-opened";

/** The tab's own memory, which some browsers refuse. */
const memory = (): Storage | undefined => {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
};

/** Remembers, for this tab alone, the name of what is open: after a reload that is all there is of it. */
export const rememberOpened = (name: string | null): void => {
  try {
    if (name === null) memory()?.removeItem(KEY);
    else memory()?.setItem(KEY, name);
  } catch {
    // The page then only cannot say what was open.
  }
};

/** Ways to a page on which a reader looks for what was there; by a link they come for something else. */
const RETURNS: ReadonlySet<string> = new Set(["reload", "back_forward"]);

const isReturn = (): boolean => {
  const [visit] = performance.getEntriesByType("navigation");
  return RETURNS.has((visit as PerformanceNavigationTiming | undefined)?.type ?? "");
};

/** Name of the story that was open in this tab before it was loaded anew, or come back to. */
export const leftBehind = (): string | null =>
  (isReturn() ? memory()?.getItem(KEY) : undefined) ?? null;
