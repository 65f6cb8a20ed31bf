import { deltasOf, isBefore, type Entry } from "../../archive/word-form.ts";
import { RUN_ROWS, type Runs } from "./runs.ts";

/** After the last word of a segment; no word is empty. */
const LAST = "";

interface Head {
  word: string;
  rows: number[];
  next: () => void;
}

/**
 * Collects which rows have which words, in segments put aside, so that memory does not grow with
 * the words there are. Rows come in their order.
 */
export class WordSegments {
  readonly #runs: Runs;
  #rowsOf = new Map<string, number[]>();
  #count = 0;

  constructor(runs: Runs) {
    this.#runs = runs;
  }

  add(row: number, words: Iterable<string>): void {
    for (const word of words) {
      const rows = this.#rowsOf.get(word);
      if (rows) rows.push(row);
      else this.#rowsOf.set(word, [row]);
    }
    this.#count += 1;
    if (this.#count % RUN_ROWS === 0) this.flush();
  }

  /** Puts away what is in memory. */
  flush(): void {
    const words = [...this.#rowsOf.keys()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
    const entries = words.map((word) => JSON.stringify([word, this.#rowsOf.get(word)]));
    this.#runs.add([...entries, JSON.stringify([LAST, []])]);
    this.#rowsOf = new Map();
  }

  /** All words in their order, each with its rows, out of all segments. */
  *entries(): Generator<Entry> {
    const heads = this.#runs.readers().map((read): Head => {
      const head: Head = { word: LAST, rows: [], next: () => undefined };
      head.next = () => ([head.word, head.rows] = JSON.parse(read()) as [string, number[]]);
      head.next();
      return head;
    });
    for (;;) {
      let least = LAST;
      for (const { word } of heads)
        if (word !== LAST && (least === LAST || isBefore(word, least))) least = word;
      if (least === LAST) return;
      // Segments hold rows in their order, one after another.
      const own = heads.filter(({ word }) => word === least);
      yield [least, deltasOf(own.flatMap(({ rows }) => rows))];
      for (const head of own) head.next();
    }
  }
}
