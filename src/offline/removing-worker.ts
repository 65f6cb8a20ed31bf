/** The part of a service worker's global scope that is used; the page's types have only a window's. */
interface WorkerScope {
  caches: CacheStorage;
  registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
  oninstall: ((event: { waitUntil: (done: Promise<unknown>) => void }) => void) | null;
  onactivate: ((event: { waitUntil: (done: Promise<unknown>) => void }) => void) | null;
}

const scope = self as unknown as WorkerScope;

const removeCopies = async (): Promise<void> => {
  const prefix = `dateline ${scope.registration.scope} `;
  const names = (await scope.caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => scope.caches.delete(name)));
  await scope.registration.unregister();
};

// Takes the place of an earlier version at once, takes its copies away and goes.
scope.oninstall = (event) => event.waitUntil(scope.skipWaiting());
scope.onactivate = (event) => event.waitUntil(removeCopies());
