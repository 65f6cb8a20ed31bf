import { writeHash } from "../explore/link/hash.ts";
import type { View } from "../explore/view.ts";
import type { Neighbours } from "../story/related.ts";

interface WaysOn {
  others: { neighbours: Neighbours; site: string; hash: string } | undefined;
  /** The list of stories, where there is more than one; its script goes on to the one in that language. */
  home: string | undefined;
}

/** Where a reader can go from a story on the same site; a frame of another site stays where it is. */
export const waysOn = (
  isFramed: boolean,
  neighbours: Neighbours,
  { site, lang }: { site: string; lang: View["lang"] },
): WaysOn =>
  isFramed
    ? { others: undefined, home: undefined }
    : {
        others: { neighbours, site, hash: writeHash({ lang }) },
        home: neighbours.stories > 1 ? site + writeHash({ lang }) : undefined,
      };
