import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/**
 * Bytes of all array buffers that there are, to the byte. Arrays of up to 64 bytes, which the engine
 * keeps among its objects, are not in it.
 */
export const bufferBytes = (): number => {
  // Twice: what the first collection finds may hold buffers that only the next one frees.
  collect();
  collect();
  return process.memoryUsage().arrayBuffers;
};
