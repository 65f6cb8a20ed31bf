import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import type { Inflate } from "../../../archive/inflate.ts";

const unpack = promisify(inflateRaw);

/** What `Inflate` says, by Node's own zlib. */
export const inflate: Inflate = (packed, most) =>
  // zlib takes no limit of 0; a byte more is found by whoever asked for none.
  unpack(packed, { maxOutputLength: Math.max(1, most) });
