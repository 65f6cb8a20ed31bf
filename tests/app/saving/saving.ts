import { inflate } from "../../../src/app/archive/inflate.ts";
import { partsOf, type ArchiveSource } from "../../../src/app/archive/archive-files.ts";
import { rowsOffer, type RowsRequest } from "../../../src/app/archive/saving/offer.ts";
import { writeRowsFile } from "../../../src/app/archive/saving/write-rows-file.ts";
import type { StartRowsWriter } from "../../../src/app/archive/saving/rows-writer.ts";
import type { FileToSave } from "../../../src/app/sharing/save-file.ts";
import { exploreArchive } from "../../../src/archive/explored.ts";
import { readArchive } from "../../../src/archive/read-archive.ts";
import type { FetchRange } from "../../../src/archive/texts.ts";
import { withTexts } from "../../../src/archive/with-texts.ts";
import { engineOf } from "../../../src/explore/filtering.ts";
import type { View } from "../../../src/explore/view.ts";
import type { RowsOffer, SavingAt, SavingEnd } from "../../../src/ui/share/row-files.ts";
import type { MadeArchive } from "../../archive/make-archive.ts";

/** The files of an archive as a reader has them. */
export const filesOf = ({ columns, texts }: MadeArchive): Record<string, Blob> => ({
  "columns.bin": new Blob([columns as Uint8Array<ArrayBuffer>]),
  "texts.bin": new Blob([texts as Uint8Array<ArrayBuffer>]),
});

/** Made in this thread, as tests have no other. */
const start: StartRowsWriter = (order, told) => {
  void writeRowsFile(structuredClone(order), told);
  return () => undefined;
};

interface Where {
  fetchRange?: FetchRange;
  source?: ArchiveSource;
}

/** An archive that is shown, and what is saved of it. */
export const shownArchive = async (made: MadeArchive, where: Where = {}) => {
  const files = filesOf(made);
  const { fetchRange = partsOf(files), source = { files } } = where;
  const { archive: read } = await readArchive(made.json, made.columns, inflate);
  if (!read) throw new Error("It cannot be read.");
  const { index, columns } = exploreArchive(withTexts(read, fetchRange, inflate));
  const archive = {
    ...{ index, columns },
    files: { head: made.head, fetchRange, source: () => source },
  };
  const saved: FileToSave[] = [];
  const request: RowsRequest = {
    ...{ archive, filters: [], link: "", langs: ["en"], day: "2026-11-24" },
  };
  const offered = async (view: View = {}, more: Partial<RowsRequest> = {}): Promise<RowsOffer> => {
    engineOf(index).show(view);
    const effects = { save: (file: FileToSave) => void saved.push(file), start };
    const offer = await rowsOffer({ ...request, ...more }, effects)();
    if ("refused" in offer) throw new Error(offer.refused);
    return offer;
  };
  return {
    columns,
    /** The rows that a view shows, one by one. */
    shown: (view: View): number[] => {
      const engine = engineOf(index).show(view);
      return Array.from({ length: columns.rows }, (_, row) => row).filter((row) =>
        engine.passes(row),
      );
    },
    offered,
    /** Saves what a view shows; the file, and how far it was said to be. */
    save: async (view: View, kind: string, more: Partial<RowsRequest> = {}) => {
      const steps: SavingAt[] = [];
      const offer = await offered(view, more);
      const end: SavingEnd = await offer.save(kind, (at) => steps.push(at)).end;
      const file = saved.pop();
      return { end, steps, name: file?.name, content: file?.content as Blob | undefined };
    },
  };
};
