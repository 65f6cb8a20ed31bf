import { lazy, memo, Suspense, useEffect, useState, type ReactNode } from "react";
import { ownScript } from "../../ui/trusted-types/own-script.ts";

/** Set by the build; there is no copy in development, nor where `DATELINE_OFFLINE` is “off”. */
const KEEPS_COPY = import.meta.env.DATELINE_OFFLINE === "on";

/** In place of what could not be fetched. */
const nothing = (): ReactNode => null;

const OfflineCopy = lazy(() =>
  import("./OfflineCopy.tsx")
    .then(({ OfflineCopy: component }) => ({ default: component }))
    .catch(() => ({ default: nothing })),
);

/** Where the copy for use without a network begins: after everything the page itself loads. */
export const OfflineSlot = memo(function OfflineSlot() {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    const begin = (): void => setLoaded(true);
    if (document.readyState === "complete") {
      const soon = setTimeout(begin);
      return () => clearTimeout(soon);
    }
    window.addEventListener("load", begin, { once: true });
    return () => window.removeEventListener("load", begin);
  }, []);
  return KEEPS_COPY && isLoaded ? (
    <Suspense fallback={null}>
      <OfflineCopy trust={ownScript} />
    </Suspense>
  ) : null;
});
