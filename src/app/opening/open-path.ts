import { OPEN_PATH } from "../../explore/page-path.ts";

/** Whether an address is that of the page for opened stories. */
export const isOpenPage = (address: string, site: string): boolean => {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/(?:index\.html)$/, "") === new URL(OPEN_PATH, site).href;
};

/** The address of a story that a link names; undefined where it names none. */
export const wantedIn = (search: string): string | undefined =>
  new URLSearchParams(search).get("story") ?? undefined;

/** The page that opens the story of a link, with the view as it was. */
export const addressOfWanted = (wanted: string, site: string, hash: string): string =>
  `${site}${OPEN_PATH}?story=${encodeURIComponent(wanted)}${hash}`;
