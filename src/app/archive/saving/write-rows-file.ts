import { ARCHIVE_EXPORTS } from "../../../archive/exchange/exports.ts";
import { storedRows } from "../../../archive/exchange/stored-rows.ts";
import { writeExchange } from "../../../archive/exchange/write-rows.ts";
import { ARCHIVE_FILES } from "../../../archive/head.ts";
import { ArchiveError, type FetchRange } from "../../../archive/texts.ts";
import { GrowingBlob } from "../../growing-blob.ts";
import { partsOf, type ArchiveSource } from "../archive-files.ts";
import { rangesOf } from "../fetch-range.ts";
import { inflate } from "../inflate.ts";
import { gather } from "./gather.ts";
import type { FromRowsWriter, RowsOrder } from "./order.ts";

type Tell = (message: FromRowsWriter) => void;

/** How often it is told how far it is. */
const STEPS = 100;

/** Something of the archive that could not be had. */
class NotHad extends Error {}

const had = <T>(wanted: Promise<T>): Promise<T> =>
  wanted.catch((error: unknown) => {
    throw new NotHad(String(error));
  });

const columnsFrom = async ({ folder = "", files }: ArchiveSource): Promise<Uint8Array> => {
  const file = files[ARCHIVE_FILES.columns];
  if (file) return new Uint8Array(await file.arrayBuffer());
  const url = `${folder}${ARCHIVE_FILES.columns}`;
  // The page had it when it opened the archive; its check sums tell whether it is the same.
  const response = await fetch(url, { cache: "force-cache" });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
};

const textsFrom = (
  { source: { folder, files }, ranges }: RowsOrder,
  tell: Tell,
): Promise<FetchRange> => {
  const name = ARCHIVE_FILES.texts;
  if (files[name] || folder === undefined) return Promise.resolve(partsOf(files));
  return gather(name, ranges, rangesOf(folder).fetchRange, (done, total) =>
    tell({ is: "at", stage: "fetching", done, total }),
  );
};

const make = async (order: RowsOrder, tell: Tell): Promise<void> => {
  const { head, view, kind, langs } = order;
  const total = view.rows.length;
  const fetchRange = await had(textsFrom(order, tell));
  tell({ is: "at", stage: "reading", done: 0, total });
  const rows = await storedRows(head, await had(columnsFrom(order.source)), inflate);
  if (Array.isArray(rows)) {
    const [fault] = rows;
    if (fault) tell({ is: "refused", fault });
    return;
  }
  const file = new GrowingBlob();
  let told = -1;
  const { columnsLeftOut } = await writeExchange({
    ...{ head, rows, view, inflate, langs },
    fetchRange: (name, range) => had(fetchRange(name, range)),
    format: ARCHIVE_EXPORTS[kind],
    // As a piece of its own at once, so that no more than it is in memory.
    append: (bytes) => file.append(new Blob([bytes as Uint8Array<ArrayBuffer>])),
    step: (done) => {
      const at = Math.floor(done * STEPS);
      if (at === told) return;
      told = at;
      tell({ is: "at", stage: "writing", done: at, total: STEPS });
    },
  });
  tell({ is: "made", file: file.whole, columnsLeftOut });
};

/** Makes a file of rows of an archive, and tells how far it is and how it ended. Never rejects. */
export const writeRowsFile = async (order: RowsOrder, tell: Tell): Promise<void> => {
  try {
    await make(order, tell);
  } catch (error) {
    if (error instanceof ArchiveError) tell({ is: "refused", fault: error.fault });
    else tell({ is: error instanceof NotHad ? "notHad" : "notMade", detail: String(error) });
  }
};
