import { MOST_BEGINNING, otherProgram } from "../../import/open/other-programs.ts";
import { isPassedOver, nameOf } from "../../import/opening/candidates.ts";
import type { ImportProblem } from "../../import/sheet.ts";
import { isZip, type GivenFiles } from "./given-zip.ts";

/** Most files that are looked into to say why they were not read: a folder may hold thousands. */
const MOST = 100;

const whyNot = async (path: string, file: Blob): Promise<ImportProblem> => {
  // Of several files none is unpacked: it would be more than was chosen.
  if (isZip(path)) return { code: "zip-beside", detail: path };
  const bytes = new Uint8Array(await file.slice(0, MOST_BEGINNING).arrayBuffer());
  return { ...otherProgram(nameOf(path), bytes), detail: path };
};

/** Of files that were given with a table or map file: which are not read, and why. */
export const notRead = ({ files }: GivenFiles): Promise<ImportProblem[]> =>
  Promise.all(
    [...files]
      .filter(([path]) => isPassedOver(path))
      .slice(0, MOST)
      .map(([path, file]) => whyNot(path, file)),
  );
