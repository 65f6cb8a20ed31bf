import { memo, useEffect, useState, type ComponentType, type ReactNode } from "react";
import type * as LateParts from "./late-parts.ts";

interface LateOptions<P> {
  /** What keeps the part's room until it is there. */
  meanwhile?: ReactNode;
  /** What stands for a part that could not be fetched; nothing, if the page goes on well without. */
  missing?: ComponentType<P>;
  /** For what only a click shows: it is fetched after the others, and no page waits for it. */
  aside?: boolean;
  /** For what few stories need: it is fetched where it is wanted, and nowhere else. */
  rare?: boolean;
}

type Start = () => Promise<unknown>;

const loaders: Record<"shown" | "aside", Start[]> = { shown: [], aside: [] };

/** What fails is told where the part is wanted. */
const fetchAll = (starts: readonly Start[]): Promise<unknown> =>
  Promise.allSettled(starts.map((start) => start()));

/**
 * A part of the page that is fetched after its first load. Where it could not be fetched, that is
 * tried again whenever it is wanted anew.
 */
export const late = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  { meanwhile = null, missing: Missing, aside = false, rare = false }: LateOptions<P> = {},
): ComponentType<P> => {
  let loading: Promise<ComponentType<P>> | undefined;
  let loaded: { Part: ComponentType<P> } | undefined;
  const start = (): Promise<ComponentType<P>> => {
    const started = (loading ??= load());
    started.then(
      (Part) => (loaded = { Part }),
      () => {
        if (loading === started) loading = undefined;
      },
    );
    return started;
  };
  if (!rare) loaders[aside ? "aside" : "shown"].push(start);
  // What it is told mostly stays the same: a filter or a move of the map changes little of a page.
  return memo(function Late(props: P) {
    const [found, setFound] = useState<{ Part: ComponentType<P> | undefined } | undefined>(
      () => loaded,
    );
    useEffect(() => {
      if (found) return;
      let gone = false;
      const show = (Part: ComponentType<P> | undefined): void => {
        if (!gone) setFound({ Part });
      };
      start().then(show, () => show(Missing));
      return () => {
        gone = true;
      };
    }, [found]);
    if (!found) return meanwhile;
    return found.Part ? <found.Part {...props} /> : null;
  });
};

/**
 * Fetches every late part, so that the page is whole also where the network goes away. Resolves as
 * soon as all that a page can show at once is there.
 */
export const fetchLate = async (): Promise<void> => {
  await fetchAll(loaders.shown);
  void fetchAll(loaders.aside);
};

/** A late part of the interface itself, out of the one chunk that holds them all. */
export const latePart = <P extends object>(
  pick: (parts: typeof LateParts) => ComponentType<P>,
  options?: LateOptions<P>,
): ComponentType<P> => late(async () => pick(await import("./late-parts.ts")), options);
