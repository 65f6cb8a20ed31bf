import { lazy, memo, Suspense } from "react";
import { MapBoundary } from "../map/MapBoundary.tsx";
import { useLanguage } from "../ui/language.ts";
import { Notice } from "../ui/notices/Notice.tsx";
import type { TimelineProps } from "../ui/timeline/Timeline.tsx";
import type { ArchiveParts } from "./archive/archive-parts.ts";
import css from "./TimelineSlot.module.css";

/** A chunk of its own: what is read first does not wait for it. */
const Timeline = lazy(async () => {
  const { Timeline: component } = await import("../ui/timeline/Timeline.tsx");
  return { default: component };
});

type TimelineSlotProps = TimelineProps & { rows: ArchiveParts | undefined };

/** Room for the timeline, or that of an archive's rows, kept while it is loaded so that nothing moves when it comes. */
export const TimelineSlot = memo(function TimelineSlot({ rows, ...props }: TimelineSlotProps) {
  const { say } = useLanguage();
  return (
    <div className={css.slot}>
      <MapBoundary fallback={<Notice title={say.timeline.failed} lines={[]} />}>
        <Suspense>
          {rows ? <rows.RowTimeline {...props} archive={rows.archive} /> : <Timeline {...props} />}
        </Suspense>
      </MapBoundary>
    </div>
  );
});
