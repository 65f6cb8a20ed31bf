import { events } from "./counts.ts";
import type { BarMessages } from "../shape/bars.ts";

export const enBars: BarMessages = {
  inNoBar: (rough, undated) =>
    `In no bar: ${[
      ...(rough ? [`${events(rough)} with less exact dates`] : []),
      ...(undated ? [`${events(undated)} of which no begin is known`] : []),
    ].join("; ")}.`,
};
