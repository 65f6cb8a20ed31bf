import type { Label } from "../basemap/labels/labels.ts";
import { drawSign } from "../basemap/labels/signs.ts";
import type { Palette } from "../basemap/theme.ts";
import type { SheetNode } from "./nodes.ts";
import { Recorder } from "./recorder.ts";

/** Wider than any sign, in pixels. */
const REACH = 20;

/** The sign of a town or an airfield, as the map draws it. */
export const signNodes = (
  sign: NonNullable<Label["sign"]>,
  palette: Palette,
): readonly SheetNode[] => {
  const box = { left: sign.x - REACH, top: sign.y - REACH, width: 2 * REACH, height: 2 * REACH };
  const recorder = new Recorder(box);
  drawSign(recorder, sign, palette);
  return recorder.nodes;
};
