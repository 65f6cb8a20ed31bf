import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createUrlStore } from "../../src/app/url-store.ts";
import { FakeAddressBar } from "./fake-address-bar.ts";

const open = (hash = "") => {
  const bar = new FakeAddressBar(hash);
  const store = createUrlStore(bar);
  const changed = vi.fn();
  store.subscribe(changed);
  return { bar, store, changed };
};

describe("a choice", () => {
  it("makes an entry in the history at once, so that Back undoes it", () => {
    const { bar, store, changed } = open("#q=a");
    store.push("#q=b");
    expect(bar.entries).toEqual(["#q=a", "#q=b"]);
    expect(changed).toHaveBeenCalledOnce();
    bar.back();
    expect(store.get()).toBe("#q=a");
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it("writes what was pending into the entry it leaves", () => {
    const { bar, store } = open();
    store.replace("#map=6/33.0/44.0");
    store.push("#sel=e:x");
    expect(bar.entries).toEqual(["#map=6/33.0/44.0", "#sel=e:x"]);
    bar.wait(1000);
    expect(bar.writes).toHaveLength(2);
  });

  it("that changes nothing makes no entry", () => {
    const { bar, store, changed } = open("#q=a");
    store.push("#q=a");
    expect(bar.entries).toEqual(["#q=a"]);
    expect(changed).not.toHaveBeenCalled();
  });
});

describe("a motion", () => {
  it("changes the present entry 300 ms later and counts at once", () => {
    const { bar, store, changed } = open();
    store.replace("#q=a");
    expect(store.get()).toBe("#q=a");
    expect(changed).toHaveBeenCalledOnce();
    bar.wait(299);
    expect(bar.entries).toEqual([""]);
    bar.wait(1);
    expect(bar.entries).toEqual(["#q=a"]);
    expect(store.get()).toBe("#q=a");
  });

  it("writes only the last of many", () => {
    const { bar, store } = open();
    for (const letter of "abcdef") store.replace(`#q=${letter}`);
    bar.wait(300);
    expect(bar.writes).toEqual([{ how: "replace", hash: "#q=f", at: 300 }]);
  });

  it("writes nothing when it ends where it began", () => {
    const { bar, store } = open("#q=a");
    store.replace("#q=ab");
    store.replace("#q=a");
    bar.wait(1000);
    expect(bar.writes).toEqual([]);
    expect(store.get()).toBe("#q=a");
  });

  it("is written at most every 300 ms, however often it comes, and ends at the last", () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(pauses, (list) => {
        const { bar, store } = open();
        list.forEach((pause, i) => {
          store.replace(`#q=${i}`);
          bar.wait(pause);
        });
        bar.wait(300);
        const times = bar.writes.map(({ at }) => at);
        for (const [i, at] of times.slice(1).entries())
          expect(at - (times[i] ?? 0)).toBeGreaterThanOrEqual(300);
        expect(bar.hash()).toBe(`#q=${list.length - 1}`);
      }),
    );
  });
});

describe("a bar that refuses to be written, as Safari's does", () => {
  it("loses no motion: it is written once the bar allows it", () => {
    const { bar, store } = open();
    bar.refuses = true;
    store.replace("#q=a");
    bar.wait(900);
    expect(store.get()).toBe("#q=a");
    bar.refuses = false;
    bar.wait(300);
    expect(bar.hash()).toBe("#q=a");
  });

  it("loses no choice", () => {
    const { bar, store, changed } = open();
    bar.refuses = true;
    expect(() => store.push("#sel=e:x")).not.toThrow();
    expect(store.get()).toBe("#sel=e:x");
    expect(changed).toHaveBeenCalledOnce();
    bar.refuses = false;
    bar.wait(300);
    expect(bar.hash()).toBe("#sel=e:x");
  });

  it("is not tried more than once in 300 ms", () => {
    const { bar, store } = open();
    const replace = vi.spyOn(bar, "replace");
    bar.refuses = true;
    store.replace("#q=a");
    bar.wait(3000);
    expect(replace.mock.calls.length).toBeLessThanOrEqual(10);
  });
});

describe("going back", () => {
  it("drops what was pending: the address is the truth", () => {
    const { bar, store } = open("#q=a");
    store.push("#q=b");
    store.replace("#q=bc");
    bar.back();
    expect(store.get()).toBe("#q=a");
    bar.wait(1000);
    expect(bar.entries).toEqual(["#q=a"]);
  });
});

it("tells nobody who has unsubscribed", () => {
  const { store } = open();
  const changed = vi.fn();
  store.subscribe(changed)();
  store.push("#q=a");
  expect(changed).not.toHaveBeenCalled();
});
