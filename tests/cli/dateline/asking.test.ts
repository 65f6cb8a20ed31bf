import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { Interrupted } from "../../../src/cli/dateline/interruptible.ts";
import { Asking } from "../../../src/cli/dateline/new/asking.ts";
import { WrongUse } from "../../../src/cli/dateline/wrong-use.ts";
import { dateline, workFolder } from "./test-io.ts";

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";

const onTerminal = () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = "";
  output.on("data", (chunk) => (shown += String(chunk)));
  return {
    input,
    shown: () => shown,
    asking: new Asking(Object.assign(input, { isTTY: true, setRawMode: () => input }), output),
  };
};

describe("questions on a terminal", () => {
  it("take every line of what is pasted at once, and the rest as it is typed", async () => {
    const { input, asking } = onTerminal();
    const first = asking.ask("One: ");
    input.write("a\rb\r c \r");
    const answers = [await first, await asking.ask("Two: "), await asking.ask("Three: ")];
    const last = asking.ask("Four: ");
    input.write("d");
    input.write("e\r");
    expect([...answers, await last]).toEqual(["a", "b", "c", "de"]);
    asking.close();
  });

  it("show the answers that were pasted beside their questions", async () => {
    const { input, asking, shown } = onTerminal();
    const first = asking.ask("One: ");
    input.write("a\rb\r");
    await first;
    await asking.ask("Two: ");
    await new Promise((resolve) => setImmediate(resolve));
    expect(shown()).toContain("Two: b\n");
    asking.close();
  });

  it.each([
    ["Ctrl-C", CTRL_C, Interrupted],
    ["Ctrl-D", CTRL_D, WrongUse],
  ])("end with %s, also those that come after", async (_, key, kind) => {
    const { input, asking } = onTerminal();
    const first = asking.ask("One: ");
    input.write(key);
    await expect(first).rejects.toBeInstanceOf(kind);
    await expect(asking.ask("Two: ")).rejects.toBeInstanceOf(kind);
  });

  it("end where input does", async () => {
    const { input, asking } = onTerminal();
    const first = asking.ask("One: ");
    input.end();
    await expect(first).rejects.toThrow("ended before the last question; nothing was written");
  });
});

describe("dateline new, when its questions are not answered", () => {
  it.each<[why: Error, code: number, said: string]>([
    [new Interrupted(), 130, "Interrupted; nothing was written.\n"],
    [new WrongUse("The answers ended; nothing was written."), 2, "nothing was written"],
  ])("ends in a sentence, with %s", async (why, code, said) => {
    const cwd = workFolder();
    const ask = (): Promise<string> => Promise.reject(why);
    const { exit, err } = await dateline(["new", "flood", "--out", "flood"], cwd, { ask });
    expect([exit, err]).toEqual([code, expect.stringContaining(said)]);
    expect(err).not.toContain("mistake in Dateline");
  });
});
