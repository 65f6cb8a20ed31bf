/**
 * Unpacks raw deflate (RFC 1951) into at most so many bytes. Rejects where the bytes are no deflate, or
 * hold more. Where an archive is read there is one of the platform's own: one in JavaScript costs more
 * to be made quick by the engine than a million rows cost to be unpacked.
 */
export type Inflate = (packed: Uint8Array, most: number) => Promise<Uint8Array>;
