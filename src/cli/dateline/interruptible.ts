import { EXIT, type Exit } from "./exit-codes.ts";
import { say, type Io } from "./io.ts";

/** Somebody wants the work to end. */
export class Interrupted extends Error {}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * A pause in which an interrupt is heard, which throws then. Two turns of the event loop: a pause that
 * begins after its poll for signals would end before the next one.
 */
export const pause = async (signal: AbortSignal): Promise<void> => {
  await turn();
  await turn();
  signal.throwIfAborted();
};

/** Work in steps, with a pause after each. */
export const inPauses = async <T>(
  steps: Generator<undefined, T, undefined>,
  signal: AbortSignal,
): Promise<T> => {
  for (;;) {
    const { done, value } = steps.next();
    await pause(signal);
    if (done) return value;
  }
};

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
