import { basename, dirname, join } from "node:path";

/** Where a file or folder is made before it is put in its place: beside it, so that it need not be copied. */
export const partPath = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}.part`);
