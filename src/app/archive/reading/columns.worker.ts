import { readData } from "../../../archive/read-data.ts";
import { inTimeOrder } from "../../../archive/time-order.ts";
import { inflate } from "../inflate.ts";
import { buffersOf } from "./buffers-of.ts";
import type { ColumnsOrder, FromColumnsReader } from "./columns-order.ts";

/** The part of a worker's global scope that is used; the page's types have only a window's. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ColumnsOrder>) => void) | null;
  postMessage: (message: FromColumnsReader, transfer: Transferable[]) => void;
}

const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data: { head, bytes } }) => {
  readData(head, bytes, inflate)
    .then(inTimeOrder)
    .then(
      (read) => scope.postMessage(read, buffersOf(read)),
      // It never rejects but for want of memory: then the page tries by itself.
      () => scope.postMessage(null, []),
    );
};

scope.postMessage("ready", []);
