import { useCallback, useState } from "react";
import { useMap } from "react-leaflet";
import { useLanguage } from "../../ui/language.ts";
import { shortCount } from "../../ui/short-count.ts";
import { ViewCanvas } from "../canvas/ViewCanvas.tsx";
import { drawGroups } from "./draw-groups.ts";
import { keptStamp } from "./ring-ground.ts";
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
  const [groundFor] = useState(keptStamp);
  const draw = useCallback(
    (ctx: CanvasRenderingContext2D) => {
      const ratio = devicePixelRatio;
      /** On whole pixels of the canvas, of which there may be several to one of the page. */
      const snapped = (px: number): number => Math.round(px * ratio) / ratio;
      const signs = groups.map((group) => {
        const { x, y } = map.latLngToContainerPoint(group.at);
        return { ...group, x: snapped(x), y: snapped(y), short: shortCount(group.count, lang) };
      });
      const font = getComputedStyle(map.getContainer()).getPropertyValue("--sans");
      drawGroups(ctx, signs, { font, ground: groundFor(ratio) });
    },
    [map, groups, lang, groundFor],
  );
  return <ViewCanvas draw={draw} attribute="data-groups" count={groups.length} pane={pane} />;
}
