import type { AddressBar } from "../../src/app/url-store.ts";

/** An address bar with a history and a clock of its own, which can be made to refuse writes. */
export class FakeAddressBar implements AddressBar {
  now = 0;
  refuses = false;
  writes: { how: "push" | "replace"; hash: string; at: number }[] = [];
  #history: string[];
  #moved: () => void = () => undefined;
  #timers: { at: number; act: () => void }[] = [];

  constructor(hash = "") {
    this.#history = [hash];
  }

  hash = (): string => this.#history.at(-1) ?? "";

  push = (hash: string): void => {
    this.#write("push", hash);
    this.#history.push(hash);
  };

  replace = (hash: string): void => {
    this.#write("replace", hash);
    this.#history.splice(-1, 1, hash);
  };

  onMove = (moved: () => void): void => {
    this.#moved = moved;
  };

  later = (act: () => void, ms: number): number => {
    this.#timers.push({ at: this.now + ms, act });
    return this.#timers.length;
  };

  /** Lets time pass; what is due runs in its order. */
  wait(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const next = this.#timers.sort((a, b) => a.at - b.at)[0];
      if (!next || next.at > end) break;
      this.#timers.shift();
      this.now = next.at;
      next.act();
    }
    this.now = end;
  }

  /** The reader presses Back. */
  back(): void {
    this.#history.pop();
    this.#moved();
  }

  get entries(): readonly string[] {
    return this.#history;
  }

  #write(how: "push" | "replace", hash: string): void {
    if (this.refuses) throw new Error("SecurityError: too many calls to the History API");
    this.writes.push({ how, hash, at: this.now });
  }
}
