import { describe, expect, it } from "vitest";
import { createSchemeStore, type SchemeBrowser } from "../../src/app/scheme-store.ts";

/** A browser that notes how the page was painted. */
const fakeBrowser = ({ dark = false, kept = null as string | null, refuses = false } = {}) => {
  const painted: string[] = [];
  let changed = (): void => undefined;
  const state = { dark, kept };
  const refuse = (): void => {
    if (refuses) throw new DOMException("denied", "SecurityError");
  };
  const browser: SchemeBrowser = {
    remembered: () => {
      refuse();
      return state.kept;
    },
    remember: (choice) => {
      refuse();
      state.kept = choice;
    },
    systemIsDark: () => state.dark,
    onSystem: (tell) => (changed = tell),
    paint: (scheme) => painted.push(scheme),
  };
  const turn = (toDark: boolean): void => {
    state.dark = toDark;
    changed();
  };
  return { browser, painted, state, turn };
};

describe("light and dark", () => {
  it.each([
    [true, "dark"],
    [false, "light"],
  ])("are the system's at first, before anything is drawn (dark: %s)", (dark, scheme) => {
    const { browser, painted } = fakeBrowser({ dark });
    expect(createSchemeStore(browser).choice()).toBe("system");
    expect(painted).toEqual([scheme]);
  });

  it("follow the system until the reader chooses, and again after", () => {
    const { browser, painted, turn } = fakeBrowser();
    const store = createSchemeStore(browser);
    turn(true);
    expect(store.scheme()).toBe("dark");
    store.choose("light");
    turn(false);
    turn(true);
    expect(store.scheme()).toBe("light");
    store.choose("system");
    expect(store.scheme()).toBe("dark");
    expect(painted.at(-1)).toBe("dark");
  });

  it("are remembered", () => {
    const { browser, state } = fakeBrowser();
    createSchemeStore(browser).choose("dark");
    expect(state.kept).toBe("dark");
    expect(createSchemeStore(browser).scheme()).toBe("dark");
  });

  it("are the system's where something else was kept", () => {
    expect(createSchemeStore(fakeBrowser({ kept: "purple" }).browser).choice()).toBe("system");
  });

  it("can be chosen where the browser keeps nothing", () => {
    const { browser, painted } = fakeBrowser({ refuses: true });
    createSchemeStore(browser).choose("dark");
    expect(painted).toEqual(["light", "dark"]);
  });

  it("tell who listens, until they stop", () => {
    const store = createSchemeStore(fakeBrowser().browser);
    let told = 0;
    const stop = store.subscribe(() => (told += 1));
    store.choose("dark");
    stop();
    store.choose("light");
    expect(told).toBe(1);
  });
});
