import { tileLayer, type TileErrorEvent, type TileEvent } from "leaflet";
import { memo, useEffect } from "react";
import { useMap } from "react-leaflet";
import type { ZoomRange } from "../../explore/settle.ts";
import type { BaseLayer, TileSource } from "./base-layer.ts";
import css from "./OnlineTiles.module.css";
import type { TilesState } from "../../ui/notices/tiles-state.ts";
import { createTally } from "./tile-tally.ts";

interface TileOverlayProps {
  source: TileSource;
  zoom: ZoomRange;
  onState: (state: TilesState) => void;
}

/** In the tile pane, over the built-in map's own tiles. */
const OVER_BUILT_IN = 300;

function TileOverlay({ source, zoom, onState }: TileOverlayProps) {
  const map = useMap();
  useEffect(() => {
    const tally = createTally();
    const layer = tileLayer(source.url, {
      minZoom: zoom.min,
      maxZoom: zoom.max,
      maxNativeZoom: zoom.max,
      zIndex: OVER_BUILT_IN,
      className: css.tiles ?? "",
    });
    layer.once("tileload", () => onState("shown"));
    layer.on({
      tileloadstart: ({ tile, coords }: TileEvent) => tally.asked(tile, coords.z),
      tileload: ({ tile }: TileEvent) => tally.answered(tile, true),
      tileerror: ({ tile }: TileErrorEvent) => tally.answered(tile, false),
      tileunload: ({ tile }: TileEvent) => tally.gone(tile),
      tileabort: ({ tile }: TileEvent) => tally.gone(tile),
      load: () => onState(tally.outcome()),
    });
    layer.addTo(map);
    return () => {
      layer.remove();
    };
  }, [map, source, zoom, onState]);
  return null;
}

interface OnlineTilesProps {
  base: BaseLayer;
  /** Undefined while the reader has not agreed to ask for any. */
  state: TilesState | undefined;
  onState: (state: TilesState) => void;
}

/**
 * Lays a base layer's online tiles over the built-in map, which shows through where there are none.
 * Once all have failed nothing more is asked for.
 */
export const OnlineTiles = memo(function OnlineTiles({
  base: { online, zoom },
  state,
  onState,
}: OnlineTilesProps) {
  if (!online || !state || state === "failed") return null;
  return <TileOverlay source={online} zoom={zoom} onState={onState} />;
});
