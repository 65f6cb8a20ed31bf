import type { CDPSession } from "playwright-core";

/** What an act of a page cost, in milliseconds of CPU time. */
export interface Cost {
  /** All threads of the page's processes, with the one that stands in for the graphics card. */
  all: number;
  /** Tasks of the page's main thread. */
  main: number;
  /** Scripts among them. */
  script: number;
}

/** A page that was busy for longer than is waited for. */
export class TooLong extends Error {}

/** More CPU time than this, and an act is given up. */
const MOST_CPU_MS = 60_000;
/** Waited for at most: CPU time stands still where the machine is busy with other things. */
const MOST_MS = 150_000;
/** A page has settled when so many times in a row … */
const QUIET_TIMES = 4;
/** … for so long … */
const QUIET_MS = 250;
/** … it took no more CPU than an idle page does. */
const QUIET_CPU_MS = 10;

const KINDS = new Set(["renderer", "GPU"]);

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Reads CPU times over the DevTools protocol; one browser shows one page at a time. */
export class Meter {
  readonly #browser: CDPSession;
  readonly #page: CDPSession;

  private constructor(browser: CDPSession, page: CDPSession) {
    this.#browser = browser;
    this.#page = page;
  }

  static async of(browser: CDPSession, page: CDPSession): Promise<Meter> {
    await page.send("Performance.enable", { timeDomain: "threadTicks" });
    return new Meter(browser, page);
  }

  /** CPU time so far of each process that draws, by its id, in milliseconds; in steps of 10. */
  async #processes(): Promise<Map<number, number>> {
    const { processInfo } = await this.#browser.send("SystemInfo.getProcessInfo");
    return new Map(
      processInfo.flatMap(({ type, id, cpuTime }) =>
        KINDS.has(type) ? [[id, cpuTime * 1000] as const] : [],
      ),
    );
  }

  async #main(): Promise<{ main: number; script: number }> {
    const { metrics } = await this.#page.send("Performance.getMetrics");
    const of = (wanted: string): number =>
      (metrics.find(({ name }) => name === wanted)?.value ?? NaN) * 1000;
    return { main: of("TaskDuration"), script: of("ScriptDuration") };
  }

  /**
   * CPU time of an act and of all that follows from it, until the page is idle. Rejects with
   * `TooLong` where that does not come. The act is not waited for: it may hold up the page.
   */
  async costOf(act: () => Promise<unknown>): Promise<Cost> {
    const before = { ...(await this.#main()), processes: await this.#processes() };
    const spent = async (): Promise<number> =>
      [...(await this.#processes())].reduce(
        (sum, [id, ms]) => sum + ms - (before.processes.get(id) ?? 0),
        0,
      );
    const state: { isDone: boolean; failure?: Error } = { isDone: false };
    act().then(
      () => (state.isDone = true),
      (failure: unknown) => (state.failure = failure as Error),
    );
    const begun = performance.now();
    for (let [last, quiet] = [0, 0]; quiet < QUIET_TIMES || !state.isDone;) {
      await wait(QUIET_MS);
      if (state.failure) throw state.failure;
      const all = await spent();
      quiet = all - last <= QUIET_CPU_MS ? quiet + 1 : 0;
      last = all;
      if (all > MOST_CPU_MS || performance.now() - begun > MOST_MS) throw new TooLong();
    }
    const after = await this.#main();
    return {
      all: await spent(),
      main: after.main - before.main,
      script: after.script - before.script,
    };
  }
}
