import { useCallback, useRef, useState } from "react";
import { isSameCamera } from "../explore/link/camera.ts";
import type { Camera } from "../explore/view.ts";
import type { Mover } from "../map/movers.ts";
import type { ViewControl } from "./use-view.ts";

interface CameraControl {
  /** Whether the link says where the map is. */
  hasCamera: boolean;
  /** Where the map is, whatever the link says; undefined until there is a map. */
  liveCamera: Camera | undefined;
  onCamera: (camera: Camera, mover: Mover) => void;
}

/** Where the map is, and which of its moves the link takes over. */
export const useCamera = (
  linked: Camera | undefined,
  change: ViewControl["change"],
): CameraControl => {
  const hasCamera = linked !== undefined;
  const [liveCamera, setLiveCamera] = useState<Camera>();
  const told = useRef<Camera>(undefined);
  const onCamera = useCallback(
    (camera: Camera, mover: Mover) => {
      // Told after every change of the link, of which most leave the map where it is: the page would be
      // rendered twice for each.
      if (!told.current || !isSameCamera(told.current, camera)) setLiveCamera(camera);
      told.current = camera;
      // A link without a camera stays so while only the page moves its map.
      if (mover === "reader" || (mover === "page" && hasCamera)) change({ camera }, "motion");
    },
    [change, hasCamera],
  );
  return { hasCamera, liveCamera, onCamera };
};
