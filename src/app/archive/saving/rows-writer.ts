import { ownScript } from "../../../ui/trusted-types/own-script.ts";
import type { FromRowsWriter, RowsOrder } from "./order.ts";
import writerUrl from "./rows-file.worker.ts?worker&url";

/** Begins to make a file; what is returned ends it, after which nothing is fetched or told any more. */
export type StartRowsWriter = (
  order: RowsOrder,
  told: (message: FromRowsWriter) => void,
) => () => void;

/** Makes it in a thread of its own: the page stays at hand while a million rows are written. */
export const startRowsWriter: StartRowsWriter = (order, told) => {
  const failed = (detail: string): void => told({ is: "notMade", detail });
  try {
    const worker = new Worker(ownScript(writerUrl), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<FromRowsWriter>) => told(data);
    worker.onerror = ({ message }) => failed(message);
    worker.postMessage(order);
    return () => worker.terminate();
  } catch (error) {
    failed(String(error));
    return () => undefined;
  }
};
