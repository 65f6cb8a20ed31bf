import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import { useMap } from "react-leaflet";
import type { Place } from "../../../story/records/place.ts";
import { useScheme } from "../../../ui/scheme.ts";
import type { Box } from "../../../basemap/boxes.ts";
import type { Gazetteer } from "../../../basemap/labels/gazetteer.ts";
import type { Ground } from "./Ground.ts";
import type { NamesShown } from "../../../basemap/labels/names.ts";
import { namesInStory, pointsOf } from "../../../basemap/story-points.ts";

interface BuiltInMapProps {
  places: readonly Place[];
  /** Whether rows of an archive are shown. */
  hasRows: boolean;
  /** Names to write, one a line. */
  shown: NamesShown;
  /** Boxes of the story's markers and labels, in pixels of the map's container. */
  reserved: readonly Box[];
  /** Whether no names are written: an online map above has its own. */
  quiet: boolean;
  onFailure: () => void;
  /** Told the names that the map can write, once they are there. */
  onNames: (gazetteer: Gazetteer) => void;
}

/** A chunk of its own, fetched at once: the list and the markers do not wait for it. */
const loading = import("./Ground.ts").catch(() => null);

/** The map that needs no other server. */
export function BuiltInMap({ places, hasRows, shown, reserved, quiet, ...on }: BuiltInMapProps) {
  const { onFailure, onNames } = on;
  const map = useMap();
  const { scheme } = useScheme();
  const ground = useRef<Ground>(null);
  const names = useMemo(() => namesInStory(places), [places]);
  const state = useMemo(
    () => ({ ...names, shown, scheme, reserved, quiet }),
    [names, shown, scheme, reserved, quiet],
  );
  const showNow = useEffectEvent(() => ground.current?.show(state));
  useEffect(() => {
    let gone = false;
    void loading.then((chunk) => {
      if (gone) return;
      if (!chunk) return onFailure();
      ground.current = new chunk.Ground(
        map,
        { points: pointsOf(places), hasRows },
        { onFailure, onNames },
      );
      showNow();
    });
    return () => {
      gone = true;
      ground.current?.close();
      ground.current = null;
    };
  }, [map, places, hasRows, onFailure, onNames]);
  useEffect(() => ground.current?.show(state), [state]);
  return null;
}
