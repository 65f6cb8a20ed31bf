import { useMemo } from "react";
import { writeHash } from "../explore/link/hash.ts";
import type { View } from "../explore/view.ts";
import type { Neighbours } from "../story/related.ts";

interface WaysOn {
  others: { neighbours: Neighbours; site: string; hash: string } | undefined;
  /** The list of stories, where there is more than one; its script goes on to the one in that language. */
  home: string | undefined;
}

/** Where a reader can go from a story on the same site; a frame of another site stays where it is. */
export const useWaysOn = (
  isFramed: boolean,
  neighbours: Neighbours,
  { site, lang }: { site: string; lang: View["lang"] },
): WaysOn =>
  useMemo(() => {
    if (isFramed) return { others: undefined, home: undefined };
    const hash = writeHash({ lang });
    return {
      others: { neighbours, site, hash },
      home: neighbours.stories > 1 ? site + hash : undefined,
    };
  }, [isFramed, neighbours, site, lang]);
