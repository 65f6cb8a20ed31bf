import { useCallback } from "react";
import { useMap } from "react-leaflet";
import { useLanguage } from "../../ui/language.ts";
import { shortCount } from "../../ui/short-count.ts";
import { ViewCanvas } from "../canvas/ViewCanvas.tsx";
import { drawGroups } from "./draw-groups.ts";
import type { MapGroup } from "./map-group.ts";

interface GroupsCanvasProps {
  groups: readonly MapGroup[];
  pane: HTMLElement;
}

/**
 * The signs of groups, on one canvas under their buttons: hundreds of elements with rings of their own
 * cost a filter more time than all the rest of the page.
 */
export function GroupsCanvas({ groups, pane }: GroupsCanvasProps) {
  const map = useMap();
  const { lang } = useLanguage();
  const draw = useCallback(
    (ctx: CanvasRenderingContext2D) => {
      const signs = groups.map((group) => {
        const { x, y } = map.latLngToContainerPoint(group.at);
        return { ...group, x, y, short: shortCount(group.count, lang) };
      });
      drawGroups(ctx, signs, getComputedStyle(map.getContainer()).getPropertyValue("--sans"));
    },
    [map, groups, lang],
  );
  return <ViewCanvas draw={draw} attribute="data-groups" count={groups.length} pane={pane} />;
}
