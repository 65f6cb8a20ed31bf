type Numbers = Float64Array | Int32Array | Uint32Array | Uint8Array;

/** Numbers of one kind, of which nobody knows yet how many there will be. */
export class Growing<A extends Numbers> {
  readonly #make: (length: number) => A;
  #all: A;
  length = 0;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#all = make(1024);
  }

  push(value: number): void {
    if (this.length === this.#all.length) {
      const wider = this.#make(2 * this.length);
      wider.set(this.#all);
      this.#all = wider;
    }
    this.#all[this.length] = value;
    this.length += 1;
  }

  at(n: number): number {
    return this.#all[n] as number;
  }

  /** Puts another number in the place of one that is there. */
  set(n: number, value: number): void {
    this.#all[n] = value;
  }

  /** The numbers so far, not copied. */
  get values(): A {
    return this.#all.subarray(0, this.length) as A;
  }
}

/** Gives each text a code, the next one where it is new. */
export class CodeBook {
  readonly #codes = new Map<string, number>();

  codeOf(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.#codes.size;
    this.#codes.set(text, code);
    return code;
  }

  has(text: string): boolean {
    return this.#codes.has(text);
  }

  get texts(): string[] {
    return [...this.#codes.keys()];
  }
}
