import { ownScript } from "../../../ui/trusted-types/own-script.ts";
import type { DataRead } from "../../../archive/read-data.ts";
import type { ColumnsOrder, FromColumnsReader } from "./columns-order.ts";
import readerUrl from "./columns.worker.ts?worker&url";

export interface ColumnsThread {
  /** Whether it has begun within so many milliseconds; its script may fail to come, or never come. */
  hasBegun: (withinMs: number) => Promise<boolean>;
  /** `null` where it cannot be read there. */
  read: (order: ColumnsOrder) => Promise<DataRead | null>;
  end: () => void;
}

/** Starts the thread; a frame or an old browser may allow none: then `null`. */
export const startColumnsThread = (): ColumnsThread | null => {
  try {
    const worker = new Worker(ownScript(readerUrl), { type: "module" });
    let begin: (hasBegun: boolean) => void = () => undefined;
    const begun = new Promise<boolean>((resolve) => (begin = resolve));
    const answer = new Promise<DataRead | null>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<FromColumnsReader>) => {
        if (data === "ready") begin(true);
        else resolve(data);
      };
      worker.onerror = () => {
        begin(false);
        resolve(null);
      };
    });
    return {
      hasBegun: (withinMs) => {
        setTimeout(() => begin(false), withinMs);
        return begun;
      },
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
