import { ownScript } from "../../../ui/trusted-types/own-script.ts";
import { fetchBytes, type PaintedFile } from "./files.ts";
import painterUrl from "./painter.worker.ts?worker&url";
import type { NamedLine } from "../../../basemap/named-rivers.ts";
import type { TilePicture } from "../../../basemap/tile-picture.ts";
import type { FromPainter, PaintedTile, ToPainter } from "./worker-messages.ts";

/** Told of the picture, or of `null` where it could not be painted. */
type PaintDone = (painted: PaintedTile | null) => void;

export interface PaintServiceEvents {
  /** A file has been taken in: what was painted before should be painted again. */
  onAdded: (rivers: readonly NamedLine[]) => void;
  /** The map cannot be painted. */
  onFailure: (reason: string) => void;
}

/** A frame or an old browser may allow no worker: the page lives on without the ground. */
const startWorker = (onFailure: (reason: string) => void): Worker | null => {
  try {
    return new Worker(ownScript(painterUrl), { type: "module" });
  } catch (error) {
    onFailure(String(error));
    return null;
  }
};

/**
 * The painter, at work in a thread of its own: decoding and painting never hold up the page. It
 * begins to fetch and decode at once, before there is a map or a story to paint for.
 */
export class PaintService {
  private readonly worker: Worker | null;
  private readonly waiting = new Map<number, PaintDone>();
  private readonly asked = new Set<PaintedFile>();
  private events: PaintServiceEvents | null = null;
  private failure: string | null = null;
  private rivers: readonly NamedLine[] = [];
  private lastId = 0;

  constructor() {
    this.worker = startWorker((reason) => this.fail(reason));
    if (!this.worker) return;
    this.worker.onmessage = ({ data }: MessageEvent<FromPainter>) => this.receive(data);
    this.worker.onerror = ({ message }) => this.fail(message);
    this.need("region");
    this.need("world");
    this.want("relief");
  }

  /** Begins to paint. `points` are the story's, longitude first: their countries stand out. */
  open(points: readonly (readonly number[])[], events: PaintServiceEvents): void {
    this.events = events;
    this.post({ is: "open", points });
    if (this.failure !== null) events.onFailure(this.failure);
    if (this.rivers.length > 0) events.onAdded(this.rivers);
  }

  /** Fetches a file that every picture needs, once. */
  private need(file: PaintedFile): void {
    void this.fetch(file).catch((error: unknown) => {
      this.post({ is: "missing", file });
      this.fail(String(error));
    });
  }

  /** Fetches a file that makes pictures better; where that fails it is tried again when next wanted. */
  want(file: PaintedFile): void {
    void this.fetch(file).catch(() => this.asked.delete(file));
  }

  /** Has a tile painted and calls back, unless it is forgotten first. Returns what forgets it. */
  paint(picture: TilePicture, done: PaintDone): () => void {
    const id = ++this.lastId;
    this.waiting.set(id, done);
    this.post({ is: "paint", id, picture });
    return () => {
      if (this.waiting.delete(id)) this.post({ is: "forget", id });
    };
  }

  close(): void {
    this.waiting.clear();
    this.worker?.terminate();
  }

  private async fetch(file: PaintedFile): Promise<void> {
    if (this.asked.has(file)) return;
    this.asked.add(file);
    const bytes = await fetchBytes(file);
    this.post({ is: "file", file, bytes }, [bytes]);
  }

  private fail(reason: string): void {
    this.failure = reason;
    this.events?.onFailure(reason);
  }

  private post(message: ToPainter, transfer: Transferable[] = []): void {
    this.worker?.postMessage(message, transfer);
  }

  private receive(message: FromPainter): void {
    if (message.is === "painted") {
      const done = this.take(message.id);
      if (done) done(message);
      else message.bitmap.close();
    } else if (message.is === "added") {
      this.rivers = message.rivers;
      this.events?.onAdded(message.rivers);
    } else {
      this.take(message.id)?.(null);
      this.fail(message.reason);
    }
  }

  private take(id: number | undefined): PaintDone | undefined {
    if (id === undefined) return undefined;
    const done = this.waiting.get(id);
    this.waiting.delete(id);
    return done;
  }
}
