import { fetchBytes, type PaintedFile } from "../../src/map/basemap/built-in/files.ts";
import type { PaintServiceEvents } from "../../src/map/basemap/built-in/paint-service.ts";
import { Painter } from "../../src/map/basemap/built-in/painter.ts";
import type { PaintedTile } from "../../src/map/basemap/built-in/worker-messages.ts";
import type { TilePicture } from "../../src/basemap/tile-picture.ts";

type Job = () => void;

/** The paint service without its worker, to measure what the worker spares the page. */
export class PaintService {
  private readonly painter = new Painter();
  private events: PaintServiceEvents | null = null;
  private readonly asked = new Set<PaintedFile>();
  private jobs = new Set<Job>();

  constructor() {
    for (const file of ["region", "world", "relief"] as const) this.want(file);
  }

  open(points: readonly (readonly number[])[], events: PaintServiceEvents): void {
    this.events = events;
    this.painter.open(points);
    events.onAdded(this.painter.rivers);
  }

  want(file: PaintedFile): void {
    if (this.asked.has(file)) return;
    this.asked.add(file);
    void fetchBytes(file).then(async (bytes) => {
      await this.painter.add(file, bytes);
      this.events?.onAdded(this.painter.rivers);
      this.work();
    });
  }

  paint(picture: TilePicture, done: (painted: PaintedTile) => void): () => void {
    const job = () => done(this.painter.paint(picture));
    this.jobs.add(job);
    setTimeout(() => this.work());
    return () => this.jobs.delete(job);
  }

  close(): void {
    this.jobs.clear();
  }

  private work(): void {
    const [job] = this.jobs;
    if (!job || !this.painter.isReady) return;
    this.jobs.delete(job);
    job();
    setTimeout(() => this.work());
  }
}
