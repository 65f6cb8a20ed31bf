import { events } from "./counts.ts";
import type { BarMessages } from "../shape/bars.ts";

export const arBars: BarMessages = {
  inNoBar: (rough, undated) =>
    `خارج الأعمدة: ${[
      ...(rough ? [`${events(rough)} (تواريخ أقل دقة)`] : []),
      ...(undated ? [`${events(undated)} (لا تُعرف البداية)`] : []),
    ].join("، ")}.`,
};
