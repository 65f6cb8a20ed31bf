import type { GivenFile } from "./opener-messages.ts";

/** Files on their way from the list of stories to the app. */
interface Handed {
  files: GivenFile[];
  /** Tells the list that from here on the app takes up what is dropped. */
  taken: () => void;
}

declare global {
  interface Window {
    /** Files that were dropped on the list of stories, until the app takes them up. */
    datelineGiven?: Handed | undefined;
  }
}

/**
 * Makes the list of stories the page that opens files, in place: a page that is loaded anew would
 * have to get the files through the browser's storage, and nothing of them may be kept. `address` is
 * that of the page, `app` that of the app's script, both absolute. Files that are dropped before the app
 * is there take the place of the first ones.
 */
export const handOver = (page: Window, address: string, app: string, handed: Handed): void => {
  const { document, history } = page;
  const isUnderWay = page.datelineGiven !== undefined;
  page.datelineGiven = handed;
  if (isUnderWay) return;
  history.pushState(null, "", address);
  const root = document.createElement("div");
  root.id = "root";
  Object.assign(root.dataset, { site: "../", open: "" });
  document.body.replaceChildren(root);
  void import(/* @vite-ignore */ app);
};

/** The files that the list of stories handed over, once. */
export const takeOver = (page: Window): GivenFile[] | undefined => {
  const handed = page.datelineGiven;
  delete page.datelineGiven;
  handed?.taken();
  return handed?.files;
};
