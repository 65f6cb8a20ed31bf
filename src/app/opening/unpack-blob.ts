import { crc32 } from "../../formats/crc32.ts";
import type { ZipEntry } from "../../formats/zip/directory.ts";
import { headerLength, hex, LOCAL_BYTES, STORED, type Damage } from "../../formats/zip/unpack.ts";

/** The bytes of an entry as they are packed; `null` where they are not in the zip. */
const packedOf = async (zip: Blob, { start, packed }: ZipEntry): Promise<Blob | null> => {
  const header = await zip.slice(start, start + LOCAL_BYTES).arrayBuffer();
  const length = headerLength(new Uint8Array(header));
  const at = start + (length ?? 0);
  return length === null || at + packed > zip.size ? null : zip.slice(at, at + packed);
};

/** Passes on bytes, reckons their check sum, and ends with an error when they are more than the zip says. */
class Checked extends TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  readonly seen: { sum: number; bytes: number };

  constructor(most: number) {
    const seen = { sum: 0, bytes: 0 };
    super({
      transform: (piece, out) => {
        seen.bytes += piece.length;
        if (seen.bytes > most) throw new RangeError(`Expected ${most} bytes, found more.`);
        seen.sum = crc32(piece, seen.sum);
        out.enqueue(piece);
      },
    });
    this.seen = seen;
  }
}

const damaged = (found: string, { crc32: sum }: ZipEntry): { damage: Damage } => ({
  damage: { code: "zip-damaged", expected: `the check sum ${hex(sum)}`, found },
});

/**
 * Unpacks a file of a zip that is too long to be in memory: piece by piece, into what the browser may keep
 * on the disk. Never rejects but where the zip itself cannot be read any more.
 */
export const unpackBlob = async (
  zip: Blob,
  entry: ZipEntry,
): Promise<{ blob: Blob } | { damage: Damage }> => {
  const packed = await packedOf(zip, entry);
  if (!packed) return damaged("no file at its place", entry);
  const checked = new Checked(entry.size);
  const stored = packed.stream();
  const plain =
    entry.method === STORED ? stored : stored.pipeThrough(new DecompressionStream("deflate-raw"));
  try {
    const blob = await new Response(plain.pipeThrough(checked)).blob();
    const { sum, bytes } = checked.seen;
    return bytes === entry.size && sum === entry.crc32 ? { blob } : damaged(hex(sum), entry);
  } catch {
    return damaged("bytes that cannot be unpacked", entry);
  }
};
