import { createContext, useContext } from "react";
import { readLooks, readOrigin, type LooksReading } from "../../explore/embed/looks.ts";
import { storyPath } from "../../explore/page-path.ts";
import type { OwnPage } from "../own-page.ts";

/** The page as it stands in a frame of another site. */
export interface Embed extends LooksReading {
  /** Absolute address of the story's own page. */
  storyPage: string;
  /** Origin of the page around it, the only one that it talks with; undefined where nothing says it. */
  host: string | undefined;
}

/** What the page around it left behind: its address, whole or only the origin; may be empty. */
const originOf = (referrer: string): string | undefined =>
  URL.canParse(referrer) ? readOrigin(new URL(referrer).origin) : undefined;

/** The frame's looks, where the document is one for frames. */
export const embedOf = (
  { isEmbed, site, story }: OwnPage,
  query: string,
  referrer: string,
): Embed | undefined => {
  if (!isEmbed || story === undefined) return undefined;
  const { looks, problems } = readLooks(query);
  const host = looks.host ?? originOf(referrer);
  return { looks, problems, host, storyPage: `${site}${storyPath(story)}` };
};

/** Undefined on every page that is not made for frames. */
export const EmbedContext = createContext<Embed | undefined>(undefined);

export const useEmbed = (): Embed | undefined => useContext(EmbedContext);

/** Which parts of the page there are. */
export interface ShownParts {
  header: boolean;
  panel: boolean;
  timeline: boolean;
  /** Whether a chosen place opens, on the map or as a sheet. */
  details: boolean;
}

/** What an embed shows of the page; a page by itself shows everything. */
export const shownParts = (embed: Embed | undefined): ShownParts => {
  const { ui, list } = embed?.looks ?? { ui: "full", list: true };
  const isFull = ui === "full";
  return { header: isFull, panel: isFull && list, timeline: isFull, details: ui !== "none" };
};
