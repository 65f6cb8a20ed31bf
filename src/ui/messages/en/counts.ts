const plural = new Intl.PluralRules("en");
export const figures = new Intl.NumberFormat("en-GB");
export const count = (n: number, one: string, other: string): string =>
  `${figures.format(n)} ${plural.select(n) === "one" ? one : other}`;

export const rows = (n: number): string => count(n, "row", "rows");
export const events = (n: number): string => count(n, "event", "events");

/** What most of some events are, or what the only one is. */
export const mostly = (e: number, type = ""): string =>
  type && (e === 1 ? `: ${type}` : `, mostly: ${type}`);
