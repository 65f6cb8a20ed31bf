import { say, type Output } from "./io.ts";

/** Tells how far long work has come. */
export interface Progress {
  /** `done` of `total`, in whatever is counted; `total` may be unknown. */
  at: (done: number, total?: number) => void;
  end: () => void;
}

const CLEAR = "\r\u001b[K";
const STEP_ON_TERMINAL = 1;
/** In a log a line for every tenth is enough. */
const STEP_IN_LOG = 10;

/** One line that is written anew on a terminal, a few plain lines in a log. */
export const progress = (output: Output, label: string): Progress => {
  const step = output.isTerminal ? STEP_ON_TERMINAL : STEP_IN_LOG;
  let last = -1;
  return {
    at: (done, total) => {
      const percent = total === undefined ? undefined : Math.floor((100 * done) / (total || 1));
      const mark = percent === undefined ? done : Math.floor(percent / step);
      if (mark === last) return;
      last = mark;
      const text = percent === undefined ? `${label}: ${done}` : `${label}: ${percent} %`;
      if (output.isTerminal) output.write(`${CLEAR}${text.slice(0, output.columns - 1)}`);
      else say(output, text);
    },
    end: () => {
      if (output.isTerminal && last !== -1) output.write(CLEAR);
    },
  };
};
