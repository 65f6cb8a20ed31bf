import { join } from "node:path";
import { readArchive } from "../../../formats/archive/read.ts";
import { candidates } from "../../../import/opening/candidates.ts";
import { bytesOf } from "../import/bytes-of.ts";
import type { FromZip } from "../import/import-places.ts";
import { say, type Io } from "../io.ts";
import { visible } from "../visible.ts";
import { WrongUse } from "../wrong-use.ts";
import { filesInZip } from "./files-in-zip.ts";
import { isZip, MAX_UNPACKED, MAX_ZIP, tellZip } from "./open-zip.ts";

const MOST_NAMED = 5;

/**
 * The table or map file of a zip that holds one, and how it is read there; `null` where there is a
 * story, an archive or nothing to import. A `WrongUse` where several might be meant.
 */
export const tableInZip = (path: string, io: Io): { path: string; zip: FromZip; io: Io } | null => {
  if (!isZip(path)) return null;
  const { files, problems } = readArchive(bytesOf(path, io, MAX_ZIP), {
    mostUnpacked: MAX_UNPACKED,
  });
  const found = candidates(files.map((file) => file.path));
  const [first, ...others] = found;
  if (first?.kind !== "foreign") return null;
  const named = found.slice(0, MOST_NAMED).map((one) => one.path);
  if (others.length > 0)
    throw new WrongUse(
      visible(
        `Expected one table or map file in ${path}, found ${found.length}: ${named.join(", ")}${found.length > MOST_NAMED ? ", …" : ""}. Unpack the zip and import the file you mean.`,
      ),
    );
  tellZip(path, problems, io);
  const beside = files.map((file) => file.path).filter((one) => one !== first.path);
  if (beside.length > 0)
    say(
      io.err,
      visible(
        `${path}: read is ${first.path}, not ${beside.slice(0, MOST_NAMED).join(", ")}${beside.length > MOST_NAMED ? ", …" : ""}.`,
      ),
    );
  const inside = new Map(files.map((file) => [join(path, file.path), file.bytes]));
  return {
    path: join(path, first.path),
    zip: { path, problems },
    io: { ...io, files: filesInZip(io.files, inside) },
  };
};
