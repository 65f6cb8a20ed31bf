import type { AddressBar } from "../url-store.ts";

const LANG = /(?:^#?|&)lang=/;

/** A hash that says its language: its own where it has one. */
const inLanguage = (hash: string, lang: string): string =>
  LANG.test(hash) ? hash : `${hash === "" ? "#" : hash}${hash.length > 1 ? "&" : ""}lang=${lang}`;

/**
 * The address bar of a frame. Back belongs to the page around it, so that no choice makes an entry
 * in the history. A hash without a language is in that of the frame, until the reader takes another.
 */
export const frameAddressBar = (
  bar: AddressBar,
  lang: string | undefined,
  usual: string,
): AddressBar => {
  const write = (hash: string): void =>
    bar.replace(lang === undefined ? hash : inLanguage(hash, usual));
  return {
    ...bar,
    hash: () => (lang === undefined ? bar.hash() : inLanguage(bar.hash(), lang)),
    push: write,
    replace: write,
  };
};
