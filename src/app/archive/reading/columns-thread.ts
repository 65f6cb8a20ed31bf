import { ownScript } from "../../../ui/trusted-types/own-script.ts";
import type { ColumnsOrder, FromColumnsReader } from "./columns-order.ts";
import readerUrl from "./columns.worker.ts?worker&url";

export interface ColumnsThread {
  /** `null` where it cannot be read there. */
  read: (order: ColumnsOrder) => Promise<FromColumnsReader>;
  end: () => void;
}

/** Starts the thread; a frame or an old browser may allow none: then `null`. */
export const startColumnsThread = (): ColumnsThread | null => {
  try {
    const worker = new Worker(ownScript(readerUrl), { type: "module" });
    // Heard from the start: its script may be missing before there is anything to read.
    const answer = new Promise<FromColumnsReader>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<FromColumnsReader>) => resolve(data);
      worker.onerror = () => resolve(null);
    });
    return {
      read: (order) => {
        worker.postMessage(order);
        return answer;
      },
      end: () => worker.terminate(),
    };
  } catch {
    return null;
  }
};
