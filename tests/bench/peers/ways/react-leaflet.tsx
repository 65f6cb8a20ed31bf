import "../page/pins.ts";
import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { MapContainer, Marker, Popup } from "react-leaflet";
import { CENTRE, ZOOM } from "../page/plain-map.ts";
import type { Shown, Way } from "../page/way.ts";
import type { Rows } from "../rows.ts";

interface AllMarkersProps {
  rows: Rows;
  onReady: (shown: Shown) => void;
}

function AllMarkers({ rows: { rows, lng, lat, type, day }, onReady }: AllMarkersProps) {
  const [types, setTypes] = useState(-1);
  onReady({ filter: (wanted) => flushSync(() => setTypes(wanted)) });
  const shown = Array.from({ length: rows }, (_, row) => row).filter(
    (row) => (types & (1 << (type[row] ?? 0))) !== 0,
  );
  return shown.map((row) => (
    <Marker key={row} position={[lat[row] ?? 0, lng[row] ?? 0]}>
      <Popup>Day {day[row]}</Popup>
    </Marker>
  ));
}

/** A component for each row, as react-leaflet's manual begins. */
export const show: Way = (box, rows) => {
  let shown: Shown | undefined;
  flushSync(() =>
    createRoot(box).render(
      <MapContainer center={CENTRE} zoom={ZOOM} style={{ height: "100%" }}>
        <AllMarkers rows={rows} onReady={(ready) => (shown = ready)} />
      </MapContainer>,
    ),
  );
  return { filter: (types) => shown?.filter(types) };
};
