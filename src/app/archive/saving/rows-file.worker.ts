import type { RowsOrder } from "./order.ts";
import { writeRowsFile } from "./write-rows-file.ts";

self.onmessage = ({ data }: MessageEvent<RowsOrder>) => {
  void writeRowsFile(data, (message) => self.postMessage(message));
};
