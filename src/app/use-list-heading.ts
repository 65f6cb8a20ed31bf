import { useCallback, useRef, type RefObject } from "react";
import type { Patch } from "../explore/change.ts";

interface ListHeading {
  listHeading: RefObject<HTMLHeadingElement | null>;
  toList: () => void;
  /** Filters, and leads to what is left with what stands above it: how much of it, and by which filters. */
  filterAndShow: (patch: Patch) => void;
}

/** The heading of the list: where the focus goes when what had it is gone. */
export const useListHeading = (filter: (patch: Patch) => void): ListHeading => {
  const listHeading = useRef<HTMLHeadingElement>(null);
  const toList = useCallback(() => listHeading.current?.focus(), []);
  const filterAndShow = useCallback(
    (patch: Patch) => {
      filter(patch);
      listHeading.current?.focus({ preventScroll: true });
      listHeading.current?.scrollIntoView({ block: "center" });
    },
    [filter],
  );
  return { listHeading, toList, filterAndShow };
};
