/** Bytes that are read of a file at once. */
const PIECE = 2 ** 20;

/** A file piece by piece, so that no more of it is in memory. Rejects where it is gone. */
export async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE)
    yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
}
