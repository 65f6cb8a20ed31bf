import { useRef, type RefObject } from "react";
import type { Scene } from "../../explore/select.ts";
import type { LinkProblem } from "../../explore/view.ts";
import frame from "../../ui/Frame.module.css";
import { hasDetails } from "../Details.tsx";
import type { UrlStore } from "../url-store.ts";
import css from "./Embed.module.css";
import { shownParts, useEmbed, type ShownParts } from "./embed.ts";
import { useTalk } from "./use-talk.ts";

interface Framing {
  /** Whether the page stands in a frame of another site. */
  isFramed: boolean;
  shows: ShownParts & { openLink: boolean };
  /** To put on the page's outermost element. */
  page: { ref: RefObject<HTMLDivElement | null>; className: string | undefined };
  /** Address, without a hash, that links to the story begin with. */
  here: string;
  /** What is wrong with how the frame was asked for. */
  problems: readonly LinkProblem[];
  hasDetails: (focus: Scene["focus"], narrow: boolean) => boolean;
}

const NONE: readonly LinkProblem[] = [];

/** What is different where the page stands in a frame of another site. */
export const useFraming = (store: UrlStore): Framing => {
  const embed = useEmbed();
  const ref = useRef<HTMLDivElement>(null);
  useTalk(store, ref);
  const shows = shownParts(embed);
  const layout = shows.panel ? css.list : css.map;
  return {
    isFramed: embed !== undefined,
    shows: { ...shows, openLink: embed?.looks.ui === "min" },
    page: { ref, className: embed ? `${frame.page} ${layout}` : frame.page },
    here: embed?.storyPage ?? location.href.split("#")[0] ?? "",
    problems: embed?.problems ?? NONE,
    hasDetails: (focus, narrow) => shows.details && hasDetails(focus, narrow),
  };
};
