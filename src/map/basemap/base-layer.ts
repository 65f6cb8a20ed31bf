import type { ZoomRange } from "../../explore/settle.ts";
import type { LangMap } from "../../story/records/text.ts";
import type { CornerPart, Credit } from "../../ui/credit.ts";

/** Where the tiles of an online layer come from. */
export interface TileSource {
  /** The host that is asked, by the name the reader is told; the CSP in index.html allows it. */
  host: string;
  /** Address of a tile with `{z}`, `{x}` and `{y}` of the 256-pixel tile scheme. */
  url: string;
}

/** A background for the map. To add one: a file beside this and a line in the table. */
export interface BaseLayer {
  id: string;
  name: LangMap;
  /** Zoom levels at which it is drawn well. */
  zoom: ZoomRange;
  /** Where it is not part of this site: whom to ask for it. It lies over the built-in map. */
  online?: TileSource;
  /** Its makers, for the corner of the map. */
  corner: readonly CornerPart[];
  credits: readonly Credit[];
}
