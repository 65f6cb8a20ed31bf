import { lazy, Suspense, type ComponentType, type ReactNode } from "react";
import type * as LateParts from "./late-parts.ts";

const loaders: (() => Promise<unknown>)[] = [];

const Nothing = (): null => null;

/**
 * A part of the page that is fetched after its first load, with what stands in its place until
 * then. Where it cannot be fetched it is left out, and the page goes on without it.
 */
export const late = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: ReactNode = null,
): ComponentType<P> => {
  let loading: Promise<ComponentType<P>> | undefined;
  const start = (): Promise<ComponentType<P>> => (loading ??= load().catch(() => Nothing));
  loaders.push(start);
  const Part = lazy(async () => ({ default: await start() })) as unknown as ComponentType<P>;
  return function Late(props: P) {
    return (
      <Suspense fallback={meanwhile}>
        <Part {...props} />
      </Suspense>
    );
  };
};

/** Fetches every late part, so that the page is whole also where the network goes away. */
export const fetchLate = (): void => {
  for (const start of loaders) void start();
};

/** A late part of the interface itself, out of the one chunk that holds them all. */
export const latePart = <P extends object>(
  pick: (parts: typeof LateParts) => ComponentType<P>,
  meanwhile?: ReactNode,
): ComponentType<P> => late(async () => pick(await import("./late-parts.ts")), meanwhile);
