import type { Inflate } from "../../archive/inflate.ts";
import { joinBytes } from "../../formats/join-bytes.ts";

/** What `Inflate` says, by the browser's own stream (Compression Standard). */
export const inflate: Inflate = async (packed, most) => {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  // The bytes of an archive are the page's alone, never shared with another thread.
  const written = [writer.write(packed as Uint8Array<ArrayBuffer>), writer.close()];
  // What fails here fails where it is read, which tells it.
  for (const each of written) each.catch(() => undefined);
  const reader = readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joinBytes(pieces);
    pieces.push(value);
    length += value.length;
    if (length <= most) continue;
    await reader.cancel();
    throw new RangeError(`Expected at most ${most} bytes, found more.`);
  }
};
