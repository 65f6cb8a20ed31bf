import type { GivenFile } from "./opener-messages.ts";

declare global {
  interface Window {
    /** Files that were dropped on the list of stories, until the app takes them up. */
    datelineGiven?: GivenFile[] | undefined;
  }
}

/**
 * Makes the list of stories the page that opens files, in place: a page that is loaded anew would
 * have to get the files through the browser's storage, and nothing of them may be kept. `address` is
 * that of the page, `app` that of the app's script.
 */
export const handOver = (page: Window, address: string, app: string, files: GivenFile[]): void => {
  const { document, history } = page;
  page.datelineGiven = files;
  history.pushState(null, "", address);
  const root = document.createElement("div");
  root.id = "root";
  Object.assign(root.dataset, { site: "../", open: "" });
  document.body.replaceChildren(root);
  void import(/* @vite-ignore */ app);
};

/** The files that the list of stories handed over, once. */
export const takeOver = (page: Window): GivenFile[] | undefined => {
  const files = page.datelineGiven;
  delete page.datelineGiven;
  return files;
};
