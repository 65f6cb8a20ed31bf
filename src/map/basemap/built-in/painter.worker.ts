import type { PaintedFile } from "./files.ts";
import { NEEDED, Painter } from "./painter.ts";
import type { TilePicture } from "../../../basemap/tile-picture.ts";
import type { FromPainter, ToPainter } from "./worker-messages.ts";

/** The part of a worker's global scope that is used; the page's types have only a window's. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToPainter>) => void) | null;
  postMessage: (message: FromPainter, transfer: Transferable[]) => void;
}

const scope = self as unknown as WorkerScope;
const waiting = new Map<number, TilePicture>();
const painter = new Painter();
let isPainting = false;

const tell = (message: FromPainter, transfer: Transferable[] = []): void =>
  scope.postMessage(message, transfer);

const fail = (error: unknown, id?: number): void =>
  tell({
    is: "failed",
    reason: error instanceof Error ? error.message : String(error),
    ...(id !== undefined && { id }),
  });

/** One tile a turn, so that tiles which scrolled out of sight meanwhile can be forgotten. */
const paintNext = (): void => {
  const [next] = waiting;
  isPainting = next !== undefined && painter.isReady;
  if (!next || !isPainting) return;
  const [id, picture] = next;
  waiting.delete(id);
  try {
    const painted = painter.paint(picture);
    tell({ is: "painted", id, ...painted }, [painted.bitmap]);
  } catch (error) {
    fail(error, id);
  }
  setTimeout(paintNext);
};

const start = (): void => {
  if (!isPainting) paintNext();
};

const add = async (file: PaintedFile, bytes: ArrayBuffer): Promise<void> => {
  try {
    await painter.add(file, bytes);
  } catch (error) {
    // Without the others the map is only coarser.
    if (NEEDED.includes(file)) throw error;
  }
  tell({ is: "added", rivers: painter.rivers });
};

const handle = async (message: ToPainter): Promise<void> => {
  if (message.is === "open") painter.open(message.points);
  else if (message.is === "paint") waiting.set(message.id, message.picture);
  else if (message.is === "forget") waiting.delete(message.id);
  else if (message.is === "missing") painter.doWithout(message.file);
  else await add(message.file, message.bytes);
};

scope.onmessage = ({ data }) => {
  handle(data)
    .catch((error: unknown) => fail(error))
    .finally(start);
};
