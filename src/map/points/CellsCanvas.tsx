import { useCallback } from "react";
import { useMap } from "react-leaflet";
import type { ExploredArchive } from "../../archive/explored.ts";
import { useLanguage } from "../../ui/language.ts";
import { shortCount } from "../../ui/short-count.ts";
import { typesOf, type PlacedCell } from "./cells.ts";
import { drawGroups } from "./draw-groups.ts";
import { ViewCanvas } from "./ViewCanvas.tsx";

interface CellsCanvasProps {
  archive: ExploredArchive;
  cells: readonly PlacedCell[];
}

/**
 * The signs of groups, on one canvas under their buttons: hundreds of elements with rings of their own
 * cost a filter more time than all the rest of the page.
 */
export function CellsCanvas({ archive, cells }: CellsCanvasProps) {
  const map = useMap();
  const { lang } = useLanguage();
  const draw = useCallback(
    (ctx: CanvasRenderingContext2D) => {
      const signs = cells.map((cell) => {
        const { x, y } = map.latLngToContainerPoint(cell.at);
        const types = typesOf(archive, cell);
        return { x, y, types, count: cell.count, short: shortCount(cell.count, lang) };
      });
      drawGroups(ctx, signs, getComputedStyle(map.getContainer()).getPropertyValue("--sans"));
    },
    [map, archive, cells, lang],
  );
  return <ViewCanvas draw={draw} attribute="data-groups" count={cells.length} />;
}
