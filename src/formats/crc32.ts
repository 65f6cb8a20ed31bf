/** Bytes taken at once: one at a time, the check took a tenth of the time in which a million rows open. */
const AT_ONCE = 4;

/** What a byte adds, by how many others that are taken with it follow. */
const TABLES = (() => {
  const last = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
    return rest;
  });
  const tables = [last];
  while (tables.length < AT_ONCE)
    tables.push(
      (tables.at(-1) as Uint32Array).map((rest) => (rest >>> 8) ^ (last[rest & 0xff] as number)),
    );
  return tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
})();

/**
 * The check sum of PNG, zip and gzip (CRC-32 of ISO 3309), from 0 to 2³² − 1; `before` is that of the
 * bytes that come before these.
 */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  const [last, third, second, first] = TABLES;
  const whole = bytes.length - (bytes.length % AT_ONCE);
  let rest = ~before >>> 0;
  for (let at = 0; at < whole; at += AT_ONCE)
    rest =
      (first[(rest ^ (bytes[at] as number)) & 0xff] as number) ^
      (second[((rest >>> 8) ^ (bytes[at + 1] as number)) & 0xff] as number) ^
      (third[((rest >>> 16) ^ (bytes[at + 2] as number)) & 0xff] as number) ^
      (last[((rest >>> 24) ^ (bytes[at + 3] as number)) & 0xff] as number);
  for (let at = whole; at < bytes.length; at++)
    rest = (rest >>> 8) ^ (last[(rest ^ (bytes[at] as number)) & 0xff] as number);
  return ~rest >>> 0;
};
