import { SCHEME_CHOICES, type Scheme, type SchemeChoice } from "../ui/scheme-choices.ts";

/** What of the browser decides on light and dark; a test hands in its own. */
export interface SchemeBrowser {
  /** What the reader chose before; may throw where frames have no storage. */
  remembered: () => string | null;
  remember: (choice: SchemeChoice) => void;
  systemIsDark: () => boolean;
  onSystem: (changed: () => void) => void;
  paint: (scheme: Scheme) => void;
}

export interface SchemeStore {
  choice: () => SchemeChoice;
  scheme: () => Scheme;
  choose: (choice: SchemeChoice) => void;
  subscribe: (changed: () => void) => () => void;
}

const attempt = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};

const rememberedChoice = ({ remembered }: SchemeBrowser): SchemeChoice => {
  const before = attempt(remembered, null);
  return SCHEME_CHOICES.find((known) => known === before) ?? "system";
};

const schemeOf = (choice: SchemeChoice, { systemIsDark }: SchemeBrowser): Scheme => {
  if (choice !== "system") return choice;
  return systemIsDark() ? "dark" : "light";
};

/** Paints the page as the reader chose before, and does no more. */
export const paintScheme = (browser: SchemeBrowser): void =>
  browser.paint(schemeOf(rememberedChoice(browser), browser));

/** Light or dark: the reader's choice, else the system's. Paints the page at once. */
export const createSchemeStore = (browser: SchemeBrowser): SchemeStore => {
  const listeners = new Set<() => void>();
  let choice = rememberedChoice(browser);
  const scheme = (): Scheme => schemeOf(choice, browser);
  const show = (): void => {
    browser.paint(scheme());
    listeners.forEach((changed) => changed());
  };
  browser.onSystem(show);
  show();
  return {
    choice: () => choice,
    scheme,
    choose: (next) => {
      choice = next;
      attempt(() => browser.remember(next), undefined);
      show();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
};

const KEY = "dateline:scheme";

/**
 * A browser window's; the choice is kept on the device and is in no link. A frame may be `asked` for
 * a scheme, which stands for what is remembered and is not kept.
 */
export const browserSchemes = (page: Window, asked?: Scheme): SchemeBrowser => {
  const dark = page.matchMedia("(prefers-color-scheme: dark)");
  return {
    remembered: () => asked ?? page.localStorage.getItem(KEY),
    remember: (choice) => page.localStorage.setItem(KEY, choice),
    systemIsDark: () => dark.matches,
    onSystem: (changed) => dark.addEventListener("change", changed),
    paint: (scheme) => {
      page.document.documentElement.dataset["scheme"] = scheme;
    },
  };
};
