import { moreRejects, rejectsBeginning } from "../../../import/rejects.ts";
import { sentence } from "../../../import/sentences.ts";
import type { Reject } from "../../../import/imported.ts";
import type { Files, FileWriter } from "../io.ts";

/** The table of rows that were left out, made when there is the first one. */
export class RejectsFile {
  readonly #path: string;
  readonly #files: Files;
  #file: FileWriter | undefined;

  constructor(path: string, files: Files) {
    this.#path = path;
    this.#files = files;
  }

  add(rejects: readonly Reject[], columns: readonly string[]): void {
    const isFirst = this.#file === undefined;
    this.#file ??= this.#files.writer(this.#path);
    const text =
      (isFirst ? rejectsBeginning(columns) : "") + moreRejects(rejects, columns, sentence);
    this.#file.append(new TextEncoder().encode(text));
  }

  close(): void {
    this.#file?.close();
  }
}
