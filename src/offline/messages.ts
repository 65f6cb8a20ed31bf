/** What the page asks of the service worker. */
export type ToWorker =
  /** To answer this page too; `script` is the page's own, by which the worker knows its build. */
  | { is: "serve"; script: string }
  /** To take the place of the version before it. */
  | { is: "replace" };
