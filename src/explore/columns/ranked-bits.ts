export const WORD = 32;
const BLOCK_WORDS = 16;
/** Bits of a block: a count goes through the words of one block at most. */
const BLOCK = WORD * BLOCK_WORDS;

/** How many bits of a word are set. */
const ones = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Place of the lowest bit that is set. */
const lowest = (word: number): number => 31 - Math.clz32(word & -word);

/**
 * A set of whole numbers below a size, of which any range is counted without going through it
 * (“rank”), and the n-th found at once (“select”).
 */
export class RankedBits {
  readonly #words: Uint32Array;
  /** Members in each block. */
  readonly #counts: Int32Array;
  /** Members before each block, where `#isSummed`. */
  readonly #before: Int32Array;
  #isSummed = true;
  #size = 0;

  constructor(below: number) {
    const blocks = Math.ceil((below + 1) / BLOCK);
    this.#words = new Uint32Array(blocks * BLOCK_WORDS);
    this.#counts = new Int32Array(blocks);
    this.#before = new Int32Array(blocks + 1);
  }

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  #word(at: number): number {
    return this.#words[at] as number;
  }

  has(n: number): boolean {
    return ((this.#word(n >>> 5) >>> (n & 31)) & 1) === 1;
  }

  /** Puts all numbers below one in, where there are none yet. */
  fill(below: number): void {
    const whole = below >>> 5;
    this.#words.fill(0xffffffff, 0, whole);
    if (below & 31) this.#words[whole] = (1 << (below & 31)) - 1;
    for (let block = 0; block * BLOCK < below; block++)
      this.#counts[block] = Math.min(BLOCK, below - block * BLOCK);
    this.#size = below;
    this.#isSummed = false;
  }

  /** Puts numbers in where there are none yet: those of a word of 32, from 32 × its place on, as bits. */
  putWord(at: number, bits: number): void {
    this.#words[at] = bits;
    const block = Math.floor(at / BLOCK_WORDS);
    const count = ones(bits);
    this.#counts[block] = (this.#counts[block] as number) + count;
    this.#size += count;
    this.#isSummed = false;
  }

  /** Puts a number in that is not there, or takes out one that is. */
  flip(n: number): void {
    const word = this.#word(n >>> 5) ^ (1 << (n & 31));
    this.#words[n >>> 5] = word;
    const by = ((word >>> (n & 31)) & 1) * 2 - 1;
    const block = Math.floor(n / BLOCK);
    this.#counts[block] = (this.#counts[block] as number) + by;
    this.#size += by;
    this.#isSummed = false;
  }

  #sums(): Int32Array {
    if (this.#isSummed) return this.#before;
    let sum = 0;
    for (let block = 0; block < this.#counts.length; block++)
      this.#before[block + 1] = sum += this.#counts[block] as number;
    this.#isSummed = true;
    return this.#before;
  }

  /** How many there are below a number, which may be the one that all are below. */
  below(n: number): number {
    const block = Math.floor(n / BLOCK);
    let count = this.#sums()[block] as number;
    for (let at = block * BLOCK_WORDS; at < n >>> 5; at++) count += ones(this.#word(at));
    return count + ones(this.#word(n >>> 5) & ((1 << (n & 31)) - 1));
  }

  /** The n-th in ascending order, from 0; -1 where there are not so many. */
  nth(n: number): number {
    if (n < 0 || n >= this.#size) return -1;
    const sums = this.#sums();
    let [low, high] = [0, this.#counts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((sums[middle] as number) <= n) low = middle;
      else high = middle - 1;
    }
    let left = n - (sums[low] as number);
    let at = low * BLOCK_WORDS;
    for (; ones(this.#word(at)) <= left; at++) left -= ones(this.#word(at));
    let bits = this.#word(at);
    for (; left > 0; left--) bits &= bits - 1;
    return at * WORD + lowest(bits);
  }

  /** The members of a range, whose end is not in it, in ascending order; at most so many. */
  within(from: number, to: number, most = Infinity): number[] {
    const found: number[] = [];
    for (let at = from >>> 5; at * WORD < to && found.length < most; at++)
      for (let bits = this.#word(at); bits !== 0 && found.length < most; bits &= bits - 1) {
        const n = at * WORD + lowest(bits);
        if (n >= from && n < to) found.push(n);
      }
    return found;
  }
}
