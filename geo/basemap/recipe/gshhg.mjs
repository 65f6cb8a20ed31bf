import { File, ready } from "h5wasm/node";
import { inDeb } from "./paths.mjs";

await ready;

const STEPS_PER_DEGREE = 65_535;
const BINS_EAST = 360;

function column(file, name) {
  const values = file.get(name).value;
  return values instanceof Int16Array ? new Uint16Array(values.buffer, values.byteOffset) : values;
}

/** South-west corner of a one-degree bin; bins run east from Greenwich, then south from the pole. */
const corner = (bin) => [bin % BINS_EAST, 90 - Math.floor(bin / BINS_EAST) - 1];

/** Opens one of the binned files and yields its line segments with their record number. */
function openSegments(name) {
  const file = new File(inDeb("gmt-gshhg-full", "gmt-gshhg", name), "r");
  const first = column(file, "Id_of_first_segment_in_a_bin");
  const count = column(file, "N_segments_in_a_bin");
  const start = column(file, "Id_of_first_point_in_a_segment");
  const east = column(file, "Relative_longitude_from_SW_corner_of_bin");
  const north = column(file, "Relative_latitude_from_SW_corner_of_bin");
  const points = (bin, segment, length) => {
    const [west, south] = corner(bin);
    const point = (_, i) => [
      west + east[start[segment] + i] / STEPS_PER_DEGREE,
      south + north[start[segment] + i] / STEPS_PER_DEGREE,
    ];
    return Array.from({ length }, point);
  };
  const segments = function* (bins) {
    for (const bin of bins)
      for (let segment = first[bin]; segment < first[bin] + count[bin]; segment++)
        yield { bin, segment };
  };
  return { file, points, segments };
}

function* binsOf([west, south, east, north]) {
  for (let lat = north - 1; lat >= south; lat--)
    for (let lon = west; lon < east; lon++) yield (90 - lat - 1) * BINS_EAST + lon;
}

/** River segments: `level` 1 to 10, from great rivers to irrigation canals. */
export function riverSegments(bbox) {
  const { file, points, segments } = openSegments("binned_river_f.nc");
  const length = column(file, "N_points_for_a_segment");
  const level = column(file, "Hierarchial_level_of_a_segment");
  return [...segments(binsOf(bbox))].map(({ bin, segment }) => ({
    level: level[segment],
    line: points(bin, segment, length[segment]),
  }));
}

/** Shore segments of lakes (level 2) and of islands in lakes (level 3), with their polygon's id. */
export function lakeSegments(bbox) {
  const { file, points, segments } = openSegments("binned_GSHHS_f.nc");
  const packed = column(file, "Embedded_npts_levels_exit_entry_for_a_segment");
  const polygon = column(file, "Id_of_GSHHS_ID");
  return [...segments(binsOf(bbox))]
    .map(({ bin, segment }) => {
      const [length, level] = [packed[segment] >> 9, (packed[segment] >> 6) & 7];
      return { polygon: polygon[segment], level, line: points(bin, segment, length) };
    })
    .filter(({ level }) => level === 2 || level === 3);
}
