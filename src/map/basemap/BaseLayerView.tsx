import type { Layer } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { DrawnLayer } from "./base-layer.ts";
import type { NamesId } from "./names.ts";

interface BaseLayerViewProps {
  layer: DrawnLayer;
  points: readonly (readonly number[])[];
  /** Languages of its names. */
  names: NamesId;
  /** Without names of its own: those of an online layer lie over it. */
  quiet: boolean;
  onFailure: () => void;
}

/** Puts a base layer under everything else; without it the places still stand. */
export function BaseLayerView({ layer, points, onFailure }: BaseLayerViewProps) {
  const map = useMap();
  useEffect(() => {
    let shown: Layer | undefined;
    let gone = false;
    layer
      .load({ points })
      .then((loaded) => {
        if (!gone) shown = loaded.addTo(map);
      })
      .catch(() => {
        if (!gone) onFailure();
      });
    return () => {
      gone = true;
      shown?.remove();
    };
  }, [map, layer, points, onFailure]);
  return null;
}
