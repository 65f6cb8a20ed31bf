import { describe, expect, it } from "vitest";
import { progress } from "../../../src/cli/dateline/progress.ts";

const written = (isTerminal: boolean, total: number | undefined): string => {
  let text = "";
  const output = {
    write: (part: string | Uint8Array) => void (text += String(part)),
    isTerminal,
    columns: 80,
    colour: false,
  };
  const { at, end } = progress(output, "Rows");
  for (let done = 0; done <= 1000; done += 1) at(done, total);
  end();
  return text;
};

describe("progress", () => {
  it("in a log is a plain line for every tenth", () => {
    const lines = written(false, 1000).trimEnd().split("\n");
    expect(lines).toHaveLength(11);
    expect([lines[0], lines[3], lines.at(-1)]).toEqual(["Rows: 0 %", "Rows: 30 %", "Rows: 100 %"]);
  });

  it("on a terminal is one line, written anew and cleared at the end", () => {
    const text = written(true, 1000);
    expect(text).not.toContain("\n");
    expect(text.split("\r\u001b[K")).toHaveLength(103);
    expect(text.endsWith("Rows: 100 %\r\u001b[K")).toBe(true);
  });
});
