import type { Readable, Writable } from "node:stream";
import { createInterface, type Interface } from "node:readline";
import { Interrupted } from "../interruptible.ts";
import type { Io } from "../io.ts";
import { WrongUse } from "../wrong-use.ts";

interface Waiting {
  take: (line: string) => void;
  fail: (why: Error) => void;
}

/** Asks on a terminal. All questions share one reader: of lines pasted at once none is lost. */
export class Asking {
  private prompt: Interface | null = null;
  private readonly lines: string[] = [];
  private waiting: Waiting | null = null;
  private ended: Error | null = null;

  private readonly input: Readable;
  private readonly output: Writable;

  constructor(input: Readable, output: Writable) {
    this.input = input;
    this.output = output;
  }

  readonly ask: NonNullable<Io["ask"]> = (question) =>
    new Promise((resolve, reject) => {
      this.open();
      this.waiting = { take: (line) => resolve(line.trim()), fail: reject };
      this.prompt?.setPrompt(question);
      const line = this.lines.shift();
      if (line !== undefined) this.output.write(`${question}${line}\n`);
      if (line !== undefined) this.answer(line);
      else if (this.ended) this.end(this.ended);
      else this.prompt?.prompt();
    });

  /** Gives the terminal back. */
  close(): void {
    this.prompt?.removeAllListeners("close").close();
    this.prompt = null;
  }

  private open(): void {
    if (this.prompt || this.ended) return;
    this.prompt = createInterface({
      input: this.input,
      output: this.output,
      terminal: isTty(this.input),
    });
    this.prompt
      .on("line", (line) => (this.waiting ? this.answer(line) : this.lines.push(line)))
      .on("SIGINT", () => this.end(new Interrupted()))
      .on("close", () =>
        this.end(new WrongUse("The answers ended before the last question; nothing was written.")),
      );
  }

  private answer(line: string): void {
    const { waiting } = this;
    this.waiting = null;
    waiting?.take(line);
  }

  private end(why: Error): void {
    this.ended = why;
    this.close();
    if (!this.waiting) return;
    this.output.write("\n");
    this.waiting.fail(why);
    this.waiting = null;
  }
}

const isTty = (input: Readable): boolean => Reflect.get(input, "isTTY") === true;
