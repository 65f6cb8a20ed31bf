import { useCallback, useState } from "react";
import type { View } from "../explore/view.ts";
import { baseLayer, cornerOf } from "../map/basemap/index.ts";
import { MapBoundary } from "../map/MapBoundary.tsx";
import { StoryMap, type StoryMapProps } from "../map/StoryMap.tsx";
import { useLanguage } from "../ui/language.ts";
import { MapCorner } from "../ui/MapCorner.tsx";
import { Notice } from "../ui/notices/Notice.tsx";
import css from "./MapRegion.module.css";

type MapRegionProps = Omit<StoryMapProps, "camera" | "base" | "onDeselect" | "onBaseFailure"> & {
  view: View;
  onClose: () => void;
  onCredits: () => void;
};

/** The map as a region of the page; when it fails, the region says so and the rest lives on. */
export function MapRegion({ view, onClose, onCredits, ...map }: MapRegionProps) {
  const { say } = useLanguage();
  const [withoutBase, setWithoutBase] = useState(false);
  const onBaseFailure = useCallback(() => setWithoutBase(true), []);
  const isOpen = view.selection !== undefined;
  const deselect = useCallback(() => {
    if (isOpen) onClose();
  }, [isOpen, onClose]);
  return (
    <section
      className={css.region}
      aria-label={say.map}
      onKeyDown={({ key }) => {
        if (key === "Escape") deselect();
      }}
    >
      <MapBoundary fallback={<Notice title={say.mapFailed} lines={[]} />}>
        <StoryMap
          {...map}
          camera={view.camera}
          base={view.base}
          onDeselect={deselect}
          onBaseFailure={onBaseFailure}
        />
      </MapBoundary>
      {withoutBase && (
        <div className={css.notice}>
          <Notice title={say.baseFailed} lines={[]} onDismiss={() => setWithoutBase(false)} />
        </div>
      )}
      <MapCorner parts={cornerOf(baseLayer(view.base))} onCredits={onCredits} />
    </section>
  );
}
