import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { isatty } from "node:tty";
import { ROOT } from "../run/root.mjs";
import type { Io, Output } from "./io.ts";
import { Asking } from "./new/asking.ts";
import { nodeFiles } from "./node-files.ts";

const NARROWEST = 40;
const USUAL = 80;

const output = (stream: NodeJS.WriteStream & { fd: number }): Output => {
  // As https://no-color.org says, and `FORCE_COLOR` as Node itself has it.
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const isTerminal = isatty(stream.fd);
  const wanted = FORCE_COLOR ? FORCE_COLOR !== "0" : isTerminal && TERM !== "dumb";
  return {
    write: (content) => void stream.write(content),
    isTerminal,
    columns: Math.max(NARROWEST, (isTerminal ? stream.columns : 0) || USUAL),
    colour: wanted && !NO_COLOR,
  };
};

const runNode: Io["runNode"] = (script, args, { env, line, signal }) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const end = (): void => void child.kill();
    signal.addEventListener("abort", end);
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on("line", line);
    child.on("error", reject);
    child.on("close", (code) => {
      signal.removeEventListener("abort", end);
      resolve(code ?? 1);
    });
  });

const onInterrupt: Io["onInterrupt"] = (told) => {
  // Only once: who presses Ctrl-C again does not want to wait.
  process.once("SIGINT", told);
  return () => process.off("SIGINT", told);
};

/** The shell that started us; `close` gives the terminal back. */
export const nodeIo = (): Io & { close: () => void } => {
  const asking = new Asking(process.stdin, process.stderr);
  return {
    out: output(process.stdout),
    err: output(process.stderr),
    files: nodeFiles(process.cwd()),
    env: process.env,
    ask: isatty(process.stdin.fd) ? asking.ask : null,
    onInterrupt,
    checkout: ROOT,
    runNode,
    close: () => asking.close(),
  };
};
