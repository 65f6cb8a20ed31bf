import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { NewVersion } from "../../ui/notices/NewVersion.tsx";
import { useOpening } from "../opening/opening.ts";
import { createOneCopy } from "./one-copy.ts";
import type { CopyingPage } from "./registration.ts";

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

/** The page has one copy, whichever story it shows. */
const copy = createOneCopy();

/** Keeps a copy of the site in the browser for use without a network, and offers newer versions. */
export function OfflineCopy({ trust }: Pick<CopyingPage, "trust">): ReactNode {
  const load = useSyncExternalStore(copy.subscribe, copy.newer);
  const { opened, isFromAddress } = useOpening();
  useEffect(() => copy.begin(() => copyingPage(trust)), [trust]);
  return (
    <NewVersion
      isReady={load !== null}
      closes={isFromAddress ? undefined : opened?.name}
      onDismiss={copy.putOff}
      onLoad={() => {
        load?.();
        copy.putOff();
      }}
    />
  );
}
