import { say, type Output } from "../io.ts";
import { visible } from "../visible.ts";

const CLEAR = "\r\u001b[K";

/** What our own parts of the build say, without the name of the part. */
const OWN = /^\[plugin dateline-[^\]]*\] (.*)$/s;

/** What the builder says: its list of files is of use to nobody who has a site of them in the end. */
export interface BuildLines {
  line: (text: string) => void;
  /** Takes away what only tells that work goes on. */
  end: () => void;
  /** All that was not told, for a build that failed. */
  rest: () => readonly string[];
}

/** Tells what our own parts say; on a terminal the last of all other lines stands until the next. */
export const buildLines = (output: Output): BuildLines => {
  const untold: string[] = [];
  const clear = (): void => {
    if (output.isTerminal) output.write(CLEAR);
  };
  return {
    line: (text) => {
      const shown = visible(text);
      const own = OWN.exec(shown)?.[1];
      if (own === undefined) untold.push(shown);
      clear();
      if (own !== undefined) say(output, own);
      else if (output.isTerminal) output.write(shown.slice(0, output.columns - 1));
    },
    end: clear,
    rest: () => untold,
  };
};
