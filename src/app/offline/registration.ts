import type { ToWorker } from "../../offline/messages.ts";

/** What of the page is used to keep a copy of the site. */
export interface CopyingPage {
  workers: ServiceWorkerContainer;
  /** Address of the service worker. */
  worker: string;
  /** Makes it one that Trusted Types let pass. */
  trust: (address: string) => string;
  /** Address of the page's own script. */
  script: string;
  reload: () => void;
}

/** Takes the new version into use: every open page of the site is loaded anew, its address as it is. */
export type LoadNewVersion = () => void;

/**
 * Has the browser keep a copy of the site, and tells when one of a newer version is whole. Rejects
 * where the browser keeps none: in some frames, in private windows, at an address without https.
 */
export const keepCopy = async (
  { workers, worker, trust, script, reload }: CopyingPage,
  onNewVersion: (load: LoadNewVersion) => void,
): Promise<void> => {
  const tell = (to: ServiceWorker, message: ToWorker): void => to.postMessage(message);
  let isServed = workers.controller !== null;
  workers.addEventListener("controllerchange", () => {
    // Not when the first copy is taken into use: it is what the page already shows.
    if (isServed) reload();
    isServed = true;
  });
  const registration = await workers.register(trust(worker), { updateViaCache: "none" });

  const see = (seen: ServiceWorker): void => {
    if (seen.state === "installed" && registration.active)
      onNewVersion(() => tell(seen, { is: "replace" }));
    if (seen.state === "activated" && !workers.controller) tell(seen, { is: "serve", script });
  };
  const watch = (seen: ServiceWorker | null): void => {
    if (!seen) return;
    see(seen);
    seen.addEventListener("statechange", () => see(seen));
  };
  watch(registration.active);
  watch(registration.waiting);
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
};
