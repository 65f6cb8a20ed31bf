import { EXIT, type Exit } from "./exit-codes.ts";
import { say, type Io } from "./io.ts";

/** Somebody wants the work to end. */
export class Interrupted extends Error {}

/**
 * Work that may end before it has put anything in place: the signal throws (`throwIfAborted`) once
 * somebody wants it to end, which is told in one sentence. What was made until then the work removes.
 */
export const interruptible = async (
  io: Io,
  work: (signal: AbortSignal) => Promise<Exit>,
): Promise<Exit> => {
  const ending = new AbortController();
  const listen = io.onInterrupt(() => ending.abort(new Interrupted()));
  try {
    return await work(ending.signal);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    say(io.err, "Interrupted; nothing was written.");
    return EXIT.interrupted;
  } finally {
    listen();
  }
};
