import { moreRejects, rejectsBeginning } from "../../../import/rejects.ts";
import type { Reject } from "../../../import/imported.ts";
import type { Files, FileWriter } from "../io.ts";

/** The table of rows that were left out, made when there is the first one. */
export class RejectsFile {
  count = 0;
  readonly path: string;
  readonly #files: Files;
  readonly #columns: readonly string[];
  #file: FileWriter | undefined;

  constructor(path: string, columns: readonly string[], files: Files) {
    this.path = path;
    this.#columns = columns;
    this.#files = files;
  }

  add(rejects: readonly Reject[]): void {
    if (rejects.length === 0) return;
    this.count += rejects.length;
    const isFirst = this.#file === undefined;
    this.#file ??= this.#files.writer(this.path);
    const text =
      (isFirst ? rejectsBeginning(this.#columns) : "") + moreRejects(rejects, this.#columns);
    this.#file.append(new TextEncoder().encode(text));
  }

  close(): void {
    this.#file?.close();
  }
}
