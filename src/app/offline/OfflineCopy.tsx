import { useEffect, useState, type ReactNode } from "react";
import { NewVersion } from "../../ui/notices/NewVersion.tsx";
import { keepCopy, type CopyingPage, type LoadNewVersion } from "./registration.ts";

/** This module ends up in `assets/`, one folder below the site's root. */
const FROM_HERE = "../sw.js";

/** The page, or undefined where no copy is wanted: in a frame, and where the reader saves data. */
const copyingPage = (trust: CopyingPage["trust"]): CopyingPage | undefined => {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (window.top !== window || connection?.saveData === true) return undefined;
  return {
    workers: navigator.serviceWorker,
    worker: new URL(FROM_HERE, import.meta.url).href,
    trust,
    script: document.querySelector<HTMLScriptElement>("script[type=module][src]")?.src ?? "",
    reload: () => location.reload(),
  };
};

/** Keeps a copy of the site in the browser for use without a network, and offers newer versions. */
export function OfflineCopy({ trust }: Pick<CopyingPage, "trust">): ReactNode {
  const [load, setLoad] = useState<LoadNewVersion | null>(null);
  useEffect(() => {
    const keep = async (): Promise<void> => {
      const page = copyingPage(trust);
      if (page) await keepCopy(page, (newer) => setLoad(() => newer));
    };
    // Where there is no service worker, or it may not be used, the page works without.
    keep().catch(() => undefined);
  }, [trust]);
  const done = (): void => setLoad(null);
  return (
    <NewVersion
      isReady={load !== null}
      onDismiss={done}
      onLoad={() => {
        load?.();
        done();
      }}
    />
  );
}
