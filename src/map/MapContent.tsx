import { memo, useMemo, useState, type ReactNode } from "react";
import { useMap } from "react-leaflet";
import type { Box } from "../basemap/boxes.ts";
import type { Gazetteer } from "../basemap/labels/gazetteer.ts";
import type { Bounds } from "../explore/bounds.ts";
import type { Scene } from "../explore/select.ts";
import type { StoryIndex } from "../explore/story-index.ts";
import type { Camera } from "../explore/view.ts";
import { late } from "../ui/late.tsx";
import { useLanguage } from "../ui/language.ts";
import { BuiltInMap } from "./basemap/built-in/BuiltInMap.tsx";
import { baseLayer } from "./basemap/index.ts";
import { namesShown, type NamesId } from "./basemap/names.ts";
import { OnlineTiles } from "./basemap/OnlineTiles.tsx";
import type { TilesState } from "../ui/notices/tiles-state.ts";
import { areOnMap } from "./basemap/tile-tally.ts";
import { CameraSync } from "./CameraSync.tsx";
import { anchorOf } from "./geometry.ts";
import { HostScroll } from "./HostScroll.tsx";
import { MapControls } from "./MapControls.tsx";
import { arcBoxes, groupBoxes } from "./markers/control-boxes.ts";
import { PlaceMarkers } from "./markers/PlaceMarkers.tsx";
import { useMarkerLayout } from "./markers/use-layout.ts";
import { usePlaceGroups } from "./groups/use-place-groups.ts";
import type { Mover } from "./movers.ts";
import type { RowsLayerProps, RowsOnMap } from "./points/rows-map.ts";
import { MapPopup } from "./popup/MapPopup.tsx";
import { Reveal } from "./Reveal.tsx";

const RowsLayer = late(async () => (await import("./points/RowsLayer.tsx")).RowsLayer, {
  rare: true,
});
const Arcs = late(async () => (await import("./arcs/Arcs.tsx")).Arcs);

export interface MapContentProps {
  index: StoryIndex;
  /** All that the story, or the archive, has on a map. */
  home: Bounds;
  scene: Scene;
  /** The rows of an archive, which stand on the map in place of a story's places. */
  rows: RowsOnMap | undefined;
  camera: Camera | undefined;
  base: string | undefined;
  names: NamesId;
  /** Whether the relations of all events are drawn. */
  relations: boolean;
  /** The place to which the distance from the selected one is drawn. */
  distanceTo: string | undefined;
  /** What stands in the group whose list is open: a place, or the id of a row. */
  listed: string | undefined;
  /** What came of the base layer's online tiles; undefined while none may be asked for. */
  tiles: TilesState | undefined;
  /** In a frame: whether there are no buttons, and whether gestures stay with the page around it. */
  bare: boolean;
  hostScroll: boolean;
  /** What the reader can choose about the map. */
  options: ReactNode;
  /** Details of the selected place, where they open on the map. */
  popup: ReactNode;
  /** Whether the map may move to show what was chosen. */
  mayPan: boolean;
  onCamera: (camera: Camera, mover: Mover) => void;
  onOpen: (placeId: string) => void;
  /** Opens the list of the group in which a place or a row stands, or closes it. */
  onList: (id: string | undefined) => void;
  /** Told where that list is asked for, and not to be seen. */
  onUnlisted: () => void;
  onShowAll: () => void;
  onHelp: () => void;
  onBaseFailure: () => void;
  onTiles: (state: TilesState) => void;
}

/** Ids of the places that are chosen: one, and all of a chosen event. */
const chosenIn = ({ place, event }: Scene["focus"]): string[] =>
  [place?.place, ...(event?.places ?? [])].flatMap((one) => one?.id ?? []);

type RowsProps = Pick<
  MapContentProps,
  "rows" | "scene" | "listed" | "popup" | "mayPan" | "onList" | "onUnlisted"
> &
  Pick<RowsLayerProps, "onBoxes" | "gazetteer">;

/** Kept as it is while the map makes room for it. */
const Rows = memo(function Rows({ rows, ...props }: RowsProps) {
  return rows && <RowsLayer {...rows} {...props} chosen={props.scene.focus.row} />;
});

/** Everything on the map, from the background up. */
export function MapContent(props: MapContentProps) {
  const { index, home, scene, rows, camera, listed, popup, mayPan, tiles } = props;
  const { onOpen, onList, onUnlisted } = props;
  const map = useMap();
  const { lang } = useLanguage();
  const { places } = index.story;
  const [rowBoxes, setRowBoxes] = useState<readonly Box[]>([]);
  const [gazetteer, setGazetteer] = useState<Gazetteer | null>(null);
  const selected = scene.focus.place?.place;
  const anchor = useMemo(() => (selected ? anchorOf(selected) : null), [selected]);
  const chosen = useMemo(() => chosenIn(scene.focus), [scene.focus]);
  const { alone, groups } = usePlaceGroups(map, scene.places, selected?.id);
  const layout = useMarkerLayout(map, rows ? null : alone, selected?.id, groups);
  // The layout is worked out anew whenever arcs are drawn.
  const reserved = useMemo(
    () => [
      ...[...layout.values()].flatMap(({ boxes }) => boxes),
      ...arcBoxes(map),
      ...groupBoxes(map, groups),
      ...rowBoxes,
    ],
    [layout, groups, rowBoxes, map],
  );
  return (
    <>
      <BuiltInMap
        places={places}
        hasRows={rows !== undefined}
        shown={namesShown(props.names, lang)}
        reserved={reserved}
        quiet={areOnMap(tiles)}
        onFailure={props.onBaseFailure}
        onNames={setGazetteer}
      />
      <OnlineTiles base={baseLayer(props.base)} state={tiles} onState={props.onTiles} />
      <CameraSync
        camera={camera}
        home={home}
        isFixed={rows !== undefined}
        onCamera={props.onCamera}
      />
      <Arcs {...{ index, scene }} all={props.relations} distanceTo={props.distanceTo} />
      <PlaceMarkers
        entries={alone}
        groups={groups}
        layout={layout}
        selected={selected?.id}
        areas={scene.places}
        chosen={chosen}
        listed={index.place.get(listed ?? "")}
        {...{ onList, onUnlisted, onOpen }}
      />
      <Rows
        {...{ rows, scene, gazetteer, listed, onList, onUnlisted, popup, mayPan }}
        onBoxes={setRowBoxes}
      />
      <Reveal place={selected} enabled={mayPan} />
      {anchor && popup && (
        <MapPopup anchor={anchor} entries={alone} mayPan={mayPan}>
          {popup}
        </MapPopup>
      )}
      <MapControls
        bare={props.bare}
        onShowAll={props.onShowAll}
        options={props.options}
        onHelp={props.onHelp}
      />
      {props.hostScroll && <HostScroll />}
    </>
  );
}
