import { decode, encode, shorten } from "../link/escapes.ts";
import type { LinkProblem } from "../view.ts";

/** How much of the page an embed shows, the most first. */
export const EMBED_UIS = ["full", "min", "none"] as const;
/** The colours of an embed; `auto` follows the reader. */
export const EMBED_THEMES = ["auto", "light", "dark"] as const;

/** How an embedded story looks: the query of `/embed/<story>/`. */
export interface EmbedLooks {
  ui: (typeof EMBED_UIS)[number];
  /** Language that the story opens in; the site's default without it. */
  lang: string | undefined;
  theme: (typeof EMBED_THEMES)[number];
  /** Whether the list of events stands beside the map; only where `ui` is `full`. */
  list: boolean;
  /** Whether the wheel and one finger move the map at once, and not the page around it. */
  scroll: boolean;
  /** Origin (RFC 6454) of the page around it, where its referrer does not say. */
  host: string | undefined;
}

interface Look<T> {
  /** What counts where the query does not say. */
  usual: T;
  /** `undefined` for what is no value of it. */
  read: (text: string) => T | undefined;
  write: (value: T) => string;
}

const oneOf = <T extends string>(values: readonly [T, ...T[]]): Look<T> => ({
  usual: values[0],
  read: (text) => values.find((value) => value === text),
  write: (value) => value,
});

const flag = (usual: boolean): Look<boolean> => ({
  usual,
  read: (text) => (text === "1" ? true : text === "0" ? false : undefined),
  write: (value) => (value ? "1" : "0"),
});

const text = (read: (text: string) => string | undefined): Look<string | undefined> => ({
  usual: undefined,
  read,
  write: (value) => value ?? "",
});

/** Shaped as BCP 47 has it; whether the site speaks it is asked where the view is settled. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/;
const ORIGIN = /^(https?):\/\/((?:[a-z0-9-]+(?:\.[a-z0-9-]+)*)|\[[0-9a-f:.]+\])(?::(\d{1,5}))?\/?$/;
const USUAL_PORT: Record<string, string> = { http: "80", https: "443" };

/** An origin as browsers write it: lower case, without the scheme's own port. */
export const readOrigin = (origin: string): string | undefined => {
  const [, scheme = "", name = "", port] = ORIGIN.exec(origin.toLowerCase()) ?? [];
  if (name === "") return undefined;
  return `${scheme}://${name}${port === undefined || port === USUAL_PORT[scheme] ? "" : `:${port}`}`;
};

const LOOKS: { [K in keyof EmbedLooks]: Look<EmbedLooks[K]> } = {
  ui: oneOf(EMBED_UIS),
  lang: text((lang) => (LANGUAGE.test(lang) ? lang : undefined)),
  theme: oneOf(EMBED_THEMES),
  list: flag(true),
  scroll: flag(false),
  host: text(readOrigin),
};

const KEYS = Object.keys(LOOKS) as (keyof EmbedLooks)[];

/** How a story looks that is embedded without a query. */
export const USUAL_LOOKS = Object.fromEntries(
  KEYS.map((key) => [key, LOOKS[key].usual]),
) as unknown as EmbedLooks;

/** What a query says; what is wrong in it is named, and the usual counts instead. */
export interface LooksReading {
  looks: EmbedLooks;
  problems: LinkProblem[];
}

/** Reads the query of an embed, with or without its `?`. Never throws; unknown keys are passed over. */
export const readLooks = (query: string): LooksReading => {
  const looks: EmbedLooks = { ...USUAL_LOOKS };
  const problems: LinkProblem[] = [];
  for (const part of query.replace(/^\?/, "").split("&")) {
    const [name = "", ...rest] = part.split("=");
    const key = KEYS.find((known) => known === name);
    const raw = rest.join("=");
    if (key === undefined || raw === "") continue;
    const said = decode(raw);
    const value = said === null ? undefined : LOOKS[key].read(said);
    if (value !== undefined) Object.assign(looks, { [key]: value });
    else
      problems.push({
        key,
        value: shorten(said ?? raw),
        reason: said === null ? "unreadable" : "malformed",
      });
  }
  return { looks, problems };
};

const part = <K extends keyof EmbedLooks>(key: K, value: EmbedLooks[K]): string[] =>
  value === LOOKS[key].usual ? [] : [`${key}=${encode(LOOKS[key].write(value))}`];

/** The query for some looks, with its `?`; empty for the usual ones. */
export const writeLooks = (looks: EmbedLooks): string => {
  const parts = KEYS.flatMap((key) => part(key, looks[key]));
  return parts.length > 0 ? `?${parts.join("&")}` : "";
};
