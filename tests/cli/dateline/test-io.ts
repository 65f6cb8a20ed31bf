import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Io, Output } from "../../../src/cli/dateline/io.ts";
import { nodeFiles } from "../../../src/cli/dateline/node-files.ts";
import { runDateline } from "../../../src/cli/dateline/run.ts";

export const CHECKOUT = fileURLToPath(new URL("../../../", import.meta.url));

/** An empty folder of its own, as the working folder. */
export const workFolder = (): string => mkdtempSync(join(tmpdir(), "dateline-"));

interface Told {
  exit: number;
  out: string;
  err: string;
}

/** Runs the command line in the process, in a folder, and tells what it printed. */
export const dateline = async (
  argv: readonly string[],
  cwd: string,
  {
    terminal = false,
    commands,
    ...io
  }: Partial<Io> & { terminal?: boolean; commands?: Parameters<typeof runDateline>[2] } = {},
): Promise<Told> => {
  const printed = { out: "", err: "" };
  const output = (name: "out" | "err"): Output => ({
    write: (content) =>
      void (printed[name] +=
        typeof content === "string" ? content : Buffer.from(content).toString("latin1")),
    isTerminal: terminal,
    columns: 80,
    colour: false,
  });
  const exit = await runDateline(
    argv,
    {
      out: output("out"),
      err: output("err"),
      files: nodeFiles(cwd),
      env: {},
      ask: null,
      onInterrupt: () => () => undefined,
      checkout: CHECKOUT,
      runNode: () => Promise.reject(new Error("No program was expected to be run.")),
      ...io,
    },
    commands,
  );
  return { exit, ...printed };
};
