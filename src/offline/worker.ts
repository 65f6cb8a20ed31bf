import {
  fileFor,
  folderFor,
  insteadOf,
  missingFor,
  type CopiedFile,
  type OfflineCopy,
} from "./copy.ts";
import type { ToWorker } from "./messages.ts";

/** Put in by the build. */
declare const OFFLINE_COPY: OfflineCopy;
const copy = OFFLINE_COPY;

interface Lasting {
  waitUntil: (done: Promise<unknown>) => void;
}

interface Asking extends Lasting {
  request: Request;
  clientId: string;
  respondWith: (answer: Promise<Response>) => void;
}

/** The part of a service worker's global scope that is used; the page's types have only a window's. */
interface WorkerScope {
  caches: CacheStorage;
  clients: {
    claim: () => Promise<void>;
    get: (id: string) => Promise<{ url: string } | undefined>;
  };
  registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
  oninstall: ((event: Lasting) => void) | null;
  onactivate: ((event: Lasting) => void) | null;
  onmessage: ((event: Lasting & { data: ToWorker }) => void) | null;
  onfetch: ((event: Asking) => void) | null;
}

const scope = self as unknown as WorkerScope;
const root = scope.registration.scope;
/** Other sites may lie on the same origin: their copies are not ours to touch. */
const prefix = `dateline ${root} `;
const name = prefix + copy.build;

/** A file as this build has it; rejects where the host has another build's, or where there is no network. */
const take = async ({ address, digest }: CopiedFile): Promise<Response> => {
  const ask = (cache: RequestCache) => fetch(root + address, { integrity: digest, cache });
  // Files in assets/ are named by their content: what the page has loaded is not loaded again.
  const response = await ask(address.startsWith("assets/") ? "default" : "no-cache").catch(() =>
    ask("reload"),
  );
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await (await scope.caches.open(name)).put(root + address, response.clone());
  return response;
};

const answer = async (file: CopiedFile, request: Request): Promise<Response> => {
  const kept = await (await scope.caches.open(name)).match(root + file.address);
  if (kept) return kept;
  return take(file).catch(() => fetch(request));
};

/** The host's answer; where it is out of reach, the page that says there is no such page. */
const answerMissing = async (missing: CopiedFile, request: Request): Promise<Response> =>
  fetch(request).catch(async () => {
    const { body, headers } = await answer(missing, request);
    return new Response(body, { status: 404, headers });
  });

/** Whether the page that asks is of this build: what came from the host itself goes on there. */
const isOurs = async (id: string): Promise<boolean> => {
  const asking = await scope.clients.get(id);
  return !asking || fileFor({ method: "GET", url: asking.url }, root, copy) !== undefined;
};

// All or nothing: a version of which one file is missing does not take the place of a whole one.
scope.oninstall = (event) =>
  event.waitUntil(
    Promise.all(Object.entries(copy.first).map(([address, digest]) => take({ address, digest }))),
  );

scope.onactivate = (event) =>
  event.waitUntil(
    scope.caches.keys().then((names) => {
      const old = names.filter((other) => other.startsWith(prefix) && other !== name);
      return Promise.all(old.map((other) => scope.caches.delete(other)));
    }),
  );

scope.onmessage = (event) => {
  const { data } = event;
  if (data.is === "replace") event.waitUntil(scope.skipWaiting());
  else if (fileFor({ method: "GET", url: data.script }, root, copy))
    event.waitUntil(scope.clients.claim());
};

scope.onfetch = (event) => {
  const { request, clientId } = event;
  const isPage = request.mode === "navigate";
  // The first as hosts do it, which may be out of reach.
  const other = isPage
    ? (folderFor(request.url, root, copy) ?? insteadOf(request.url, root, copy))
    : undefined;
  if (other !== undefined) return event.respondWith(Promise.resolve(Response.redirect(other)));
  const file = fileFor(request, root, copy);
  const missing =
    isPage && request.method === "GET" && !file ? missingFor(request.url, root, copy) : undefined;
  if (missing) return event.respondWith(answerMissing(missing, request));
  if (!file) return;
  event.respondWith(
    (isPage ? Promise.resolve(true) : isOurs(clientId)).then((ours) =>
      ours ? answer(file, request) : fetch(request),
    ),
  );
};
