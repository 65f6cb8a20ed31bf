import { DomEvent } from "leaflet";
import { CircleQuestionMark, Maximize, Minus, Plus } from "lucide-react";
import { memo, useEffect, useRef, type ReactNode } from "react";
import { useMap } from "react-leaflet";
import { useLanguage } from "../ui/language.ts";
import { LayersButton } from "./LayersButton.tsx";
import css from "./MapControls.module.css";
import { MapScale } from "./MapScale.tsx";
import { wantsCalm } from "./motion.ts";

interface MapControlsProps {
  /** The scale alone, without buttons. */
  bare: boolean;
  onShowAll: () => void;
  /** What the reader can choose about the map. */
  options: ReactNode;
  onHelp: () => void;
}

/** Zoom, show all, the map's layers, and the scale in kilometres and miles. */
export const MapControls = memo(function MapControls({
  bare,
  onShowAll,
  options,
  onHelp,
}: MapControlsProps) {
  const map = useMap();
  const { say } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return;
    DomEvent.disableClickPropagation(box.current);
    DomEvent.disableScrollPropagation(box.current);
  }, []);
  const zoomBy = (step: number): void => {
    map.setZoom(map.getZoom() + step, { animate: !wantsCalm() });
  };
  const buttons = [
    { name: say.mapControls.zoomIn, Icon: Plus, act: () => zoomBy(1) },
    { name: say.mapControls.zoomOut, Icon: Minus, act: () => zoomBy(-1) },
    { name: say.mapControls.showAll, Icon: Maximize, act: onShowAll },
  ];
  return (
    <>
      {!bare && (
        <div ref={box} className={css.controls} data-on-map data-buttons data-screen-only>
          {buttons.map(({ name, Icon, act }) => (
            <button key={name} type="button" aria-label={name} title={name} onClick={act}>
              <Icon aria-hidden="true" size={19} />
            </button>
          ))}
          <LayersButton>{options}</LayersButton>
          <button type="button" aria-label={say.help} title={say.help} onClick={onHelp}>
            <CircleQuestionMark aria-hidden="true" size={19} />
          </button>
        </div>
      )}
      <MapScale />
    </>
  );
});
