import { selectionCodec } from "../explore/link/selection.ts";
import type { Selection } from "../explore/view.ts";

/** What the document says of itself; the build writes it on the element that the app is put into. */
export interface OwnPage {
  /** Absolute address of the site's root, with a slash at its end. */
  site: string;
  /** Id of the story; the site's first without it. */
  story: string | undefined;
  /** Whether it is made for frames of other sites. */
  isEmbed: boolean;
  /** Whether it is for stories that the reader opens, and has none of its own. */
  isForOpening: boolean;
  /** The record that has this page. */
  record: Selection | undefined;
}

/** Reads what the build wrote; a page that says nothing lies at the site's root. */
export const ownPageOf = (
  { site = "./", story, record, embed, open }: DOMStringMap | Record<string, string | undefined>,
  address: string,
): OwnPage => ({
  site: new URL(site, address).href,
  story,
  isEmbed: embed !== undefined,
  isForOpening: open !== undefined,
  record: record === undefined ? undefined : selectionCodec.read(record).value,
});

/** The hash with which a record's own page opens the story: the record, unless the link chose another. */
export const openingHash = (hash: string, record: Selection): string => {
  const parts = hash.slice(1).split("&").filter(Boolean);
  const chosen = `sel=${selectionCodec.write(record)}`;
  const all = parts.some((part) => part.startsWith("sel=")) ? parts : [chosen, ...parts];
  return `#${all.join("&")}`;
};
