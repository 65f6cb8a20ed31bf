import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Patch } from "../explore/change.ts";
import type { View } from "../explore/view.ts";
import { BASE_LAYERS, baseLayer, cornerOf } from "../map/basemap/index.ts";
import { NAMES, namesOf } from "../map/basemap/names.ts";
import { MapBoundary } from "../map/MapBoundary.tsx";
import type { StoryMapProps } from "../map/StoryMap.tsx";
import { useLanguage } from "../ui/language.ts";
import { MapCorner } from "../ui/MapCorner.tsx";
import frame from "../ui/Frame.module.css";
import { late, latePart } from "../ui/late.tsx";
import { NotLoaded } from "../ui/NotLoaded.tsx";
import { Notice } from "../ui/notices/Notice.tsx";
import { useEmbed } from "./embed/embed.ts";
import css from "./MapRegion.module.css";
import { useOnlineTiles } from "./use-online-tiles.ts";

type FromPage =
  | "index"
  | "scene"
  | "rows"
  | "popup"
  | "mayPan"
  | "onCamera"
  | "onOpen"
  | "onList"
  | "onUnlisted"
  | "onShowAll"
  | "onHelp";

function MapFailed() {
  const { say } = useLanguage();
  return <Notice title={say.mapFailed} lines={[]} />;
}

// The text of the page does not wait for Leaflet.
const StoryMap = late<StoryMapProps>(
  () => import("../map/StoryMap.tsx").then((map) => map.StoryMap),
  { missing: MapFailed },
);
/** For who chose a background of another host. */
const TilesNotice = latePart((parts) => parts.TilesNotice);
const MapSize = latePart((parts) => parts.MapSize);
const MapOptions = latePart((parts) => parts.MapOptions, { missing: NotLoaded });

type MapRegionProps = Pick<StoryMapProps, FromPage> & {
  view: View;
  onChange: (patch: Patch) => void;
  /** Closes what lies uppermost, if anything is open. */
  onClose: () => void;
  onCredits: () => void;
  onKeyDown: (press: KeyboardEvent) => void;
  /** What else stands on the map. */
  children?: ReactNode;
};

/** The map as a region of the page; when it fails, the region says so and the rest lives on. */
export function MapRegion(props: MapRegionProps) {
  const { view, onChange, onClose, onCredits, onKeyDown, children, ...map } = props;
  const looks = useEmbed()?.looks;
  const { say, lang } = useLanguage();
  const region = useRef<HTMLElement>(null);
  const [withoutBase, setWithoutBase] = useState(false);
  const onBaseFailure = useCallback(() => setWithoutBase(true), []);

  const chosen = baseLayer(view.base);
  const host = chosen.online?.host;
  const tiles = useOnlineTiles(host);
  const names = namesOf(view.names, lang);
  const { state, agree } = tiles;
  const options = useMemo(() => {
    // Neither a link nor an arrow key on the choices asks another host: only a button that says so does.
    const backgrounds = BASE_LAYERS.map(({ id, name, online }) => ({
      id,
      label: name,
      host: online?.host,
      ask:
        online && !state ? { label: say.loadTiles, onAgree: () => agree(online.host) } : undefined,
    }));
    return (
      <MapOptions
        background={{
          options: backgrounds,
          chosen: chosen.id,
          onChoose: (base) => onChange({ base }),
        }}
        names={{ options: NAMES, chosen: names, onChoose: (id) => onChange({ names: id }) }}
      />
    );
  }, [chosen, names, state, agree, say, onChange]);
  const areShown = state !== undefined && state !== "failed";
  const keepFocus = (): void => region.current?.focus({ preventScroll: true });
  return (
    <section
      ref={region}
      className={frame.region}
      data-map-region=""
      aria-label={say.map}
      tabIndex={-1}
      onKeyDown={(press) => {
        const { key, target } = press;
        if (key === "Escape") onClose();
        // In a field it is a letter like any other.
        else if (key === "?" && !(target instanceof HTMLTextAreaElement)) map.onHelp();
        else onKeyDown(press);
      }}
    >
      <MapBoundary fallback={<MapFailed />}>
        <MapSize region={region} />
        <StoryMap
          {...map}
          camera={view.camera}
          base={view.base}
          names={names}
          relations={view.relations !== undefined}
          distanceTo={view.distanceTo}
          listed={view.list}
          tiles={state}
          bare={looks?.ui === "none"}
          hostScroll={looks?.scroll === false && window.parent !== window}
          options={options}
          onDeselect={onClose}
          onBaseFailure={onBaseFailure}
          onTiles={tiles.report}
        />
      </MapBoundary>
      <div className={css.notices} data-notices data-screen-only>
        {withoutBase && (
          <Notice title={say.baseFailed} lines={[]} onDismiss={() => setWithoutBase(false)} />
        )}
        {host !== undefined && (
          <TilesNotice
            key={host}
            host={host}
            state={state}
            onLoad={() => agree(host)}
            onKeep={() => onChange({ base: undefined })}
            onRetry={tiles.retry}
            onGone={keepFocus}
          />
        )}
      </div>
      {children}
      <MapCorner parts={cornerOf(areShown ? chosen : baseLayer(undefined))} onCredits={onCredits} />
    </section>
  );
}
