import { unzipSync } from "fflate";
import type { Problem } from "../problems.ts";
import { reading, type Reading } from "../reading.ts";

const MAX_FILES = 64;
const MAX_UNPACKED = 64_000_000;

/** Segments begin with a letter or digit: no `..`, no root, no drive, no `__proto__`. */
const SAFE_NAME = /^(?:[\p{L}\p{N}][\p{L}\p{N}._ -]*\/)*[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u;

class TooLarge extends Error {}

/**
 * Reads a zip. Never throws; sizes are those of the archive's directory, which no file can outgrow:
 * the room for it is made before it is unpacked.
 */
export const readArchive = (bytes: Uint8Array): Reading => {
  const problems: Problem[] = [];
  let count = 0;
  let unpacked = 0;
  const wanted = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    count += 1;
    unpacked += originalSize;
    if (count > MAX_FILES || unpacked > MAX_UNPACKED) throw new TooLarge();
    if (name.endsWith("/")) return false;
    if (SAFE_NAME.test(name)) return true;
    problems.push({ code: "zip-name", detail: name.slice(0, 80) });
    return false;
  };
  try {
    const files = Object.entries(unzipSync(bytes, { filter: wanted }));
    return reading({
      files: files.map(([name, content]) => ({
        path: name,
        name: name.slice(name.lastIndexOf("/") + 1),
        bytes: content,
      })),
      problems,
    });
  } catch (error) {
    const code = error instanceof TooLarge ? "zip-too-large" : "zip-invalid";
    return reading({ problems: [{ code, detail: `${bytes.length}` }] });
  }
};
