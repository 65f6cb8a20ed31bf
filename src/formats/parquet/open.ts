import { parquetMetadataAsync, type AsyncBuffer, type FileMetaData } from "hyparquet";
import { reasonOf, type PartFile } from "../parts.ts";
import type { Problem } from "../problems.ts";

/** What a Parquet file begins and ends with. */
const MAGIC = "PAR1";
/** What one ends with whose own description is encrypted. */
const ENCRYPTED = "PARE";
/** Shorter than this nothing can be one. */
const LEAST = 12;

const wordAt = async (file: PartFile, at: number): Promise<string> =>
  String.fromCharCode(...new Uint8Array(await file.slice(at, at + MAGIC.length)));

/** What the reader asks for. */
export const bufferOf = ({ size, slice }: PartFile): AsyncBuffer => ({
  byteLength: size,
  slice: (start, end = size) => slice(start, end),
});

/** Why it is no whole Parquet file, if it is not. */
const fault = async (file: PartFile): Promise<Problem | null> => {
  if (file.size < LEAST) return { code: "parquet-not", detail: `${file.size} B` };
  const [first, last] = [await wordAt(file, 0), await wordAt(file, file.size - MAGIC.length)];
  if (last === ENCRYPTED || first === ENCRYPTED) return { code: "parquet-encrypted", detail: "" };
  if (first !== MAGIC) return { code: "parquet-not", detail: "" };
  return last === MAGIC ? null : { code: "parquet-truncated", detail: "" };
};

/** The file's description of itself, which stands at its end. */
export const openParquet = async (file: PartFile): Promise<FileMetaData | Problem> => {
  const wrong = await fault(file);
  if (wrong) return wrong;
  try {
    // What it says of shapes is read by us, who tell what is wrong with it.
    return await parquetMetadataAsync(bufferOf(file), { geoparquet: false });
  } catch (error) {
    return { code: "parquet-footer", detail: reasonOf(error) };
  }
};
