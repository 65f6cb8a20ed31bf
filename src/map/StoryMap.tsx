import "./leaflet.css";
import { useEffect, useMemo, type ReactNode } from "react";
import { MapContainer, useMap, useMapEvents } from "react-leaflet";
import { boundsOf } from "../explore/bounds.ts";
import type { Scene } from "../explore/select.ts";
import type { StoryIndex } from "../explore/story-index.ts";
import type { Camera } from "../explore/view.ts";
import { useLanguage } from "../ui/language.ts";
import { BaseLayerView } from "./basemap/BaseLayerView.tsx";
import { baseLayer } from "./basemap/index.ts";
import { CameraSync } from "./CameraSync.tsx";
import { anchorOf } from "./geometry.ts";
import { MapControls } from "./MapControls.tsx";
import { PlaceMarkers } from "./markers/PlaceMarkers.tsx";
import { motionOptions } from "./motion.ts";
import type { Mover } from "./movers.ts";
import { MapPopup } from "./popup/MapPopup.tsx";
import { Reveal } from "./Reveal.tsx";
import css from "./StoryMap.module.css";

export interface StoryMapProps {
  index: StoryIndex;
  scene: Scene;
  camera: Camera | undefined;
  base: string | undefined;
  /** Details of the selected place, where they open on the map. */
  popup: ReactNode;
  /** Whether the map may move to show what was chosen. */
  mayPan: boolean;
  onCamera: (camera: Camera, mover: Mover) => void;
  onOpen: (placeId: string) => void;
  onDeselect: () => void;
  onShowAll: () => void;
  onBaseFailure: () => void;
}

const WORLD: [[number, number], [number, number]] = [
  [-85, -180],
  [85, 180],
];

/** Names the map's own keyboard stop and passes on clicks on nothing. */
function MapFrame({ onDeselect }: { onDeselect: () => void }) {
  const map = useMap();
  const { say } = useLanguage();
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", say.mapKeys);
  }, [map, say]);
  useMapEvents({ click: onDeselect });
  return null;
}

/** The map of a story. It holds no state of its own but what Leaflet needs between two moves. */
export function StoryMap(props: StoryMapProps) {
  const { index, scene, camera, popup, mayPan, onOpen } = props;
  const { places } = index.story;
  const home = useMemo(() => boundsOf(places), [places]);
  const points = useMemo(
    () =>
      places.flatMap(({ geometry }) => (geometry?.type === "Point" ? [geometry.coordinates] : [])),
    [places],
  );
  const { zoom } = baseLayer(props.base);
  const selected = scene.focus.place?.place;
  const anchor = useMemo(() => (selected ? anchorOf(selected) : null), [selected]);
  return (
    <MapContainer
      className={css.map ?? ""}
      center={[0, 0]}
      zoom={zoom.min}
      zoomSnap={0}
      minZoom={zoom.min}
      maxZoom={zoom.max}
      maxBounds={WORLD}
      maxBoundsViscosity={1}
      zoomControl={false}
      trackResize={false}
      attributionControl={false}
      {...motionOptions()}
    >
      <MapFrame onDeselect={props.onDeselect} />
      <BaseLayerView
        layer={baseLayer(props.base)}
        points={points}
        onFailure={props.onBaseFailure}
      />
      <CameraSync camera={camera} home={home} onCamera={props.onCamera} />
      <PlaceMarkers
        entries={scene.places}
        selected={selected?.id}
        chosen={scene.focus.event?.places.map(({ id }) => id) ?? []}
        onOpen={onOpen}
      />
      <Reveal place={selected} enabled={mayPan} />
      {anchor && popup && (
        <MapPopup anchor={anchor} entries={scene.places} mayPan={mayPan}>
          {popup}
        </MapPopup>
      )}
      <MapControls onShowAll={props.onShowAll} />
    </MapContainer>
  );
}
