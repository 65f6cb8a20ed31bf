import { isoDay } from "../explore/timeline/days.ts";
import type { Story } from "../story/records/story.ts";
import { PRECISION_M } from "./grid.ts";
import type { ArchiveFile, Layout } from "./head.ts";
import type { Collected } from "./row-collector.ts";

/** The head of an archive, ready for `archive.json`. */
export const headOf = (
  story: Story,
  { rows: { rows }, events, layout, bounds, days: [first, last] }: Collected,
  files: Pick<Layout, "types" | "sources" | "columns" | "texts" | "list" | "words">,
): ArchiveFile => ({
  format: "dateline-archive",
  version: files.sources ? 3 : events === undefined ? 1 : 2,
  story,
  rows,
  ...(events !== undefined && { events }),
  bounds,
  days: [isoDay(first ?? last ?? 0), isoDay(last ?? first ?? 0)],
  layout: { ...layout, precisionM: PRECISION_M, ...files },
});
