/** Figures and plural forms as readers in Iraq have them. */
export const LOCALE = "ar-IQ";
export const plural = new Intl.PluralRules(LOCALE);
export const figures = new Intl.NumberFormat(LOCALE);

interface Forms {
  one: string;
  two: string;
  /** 3 to 10, after the figure. */
  few: string;
  /** 11 to 99, after the figure. */
  many: string;
  /** Round hundreds, and none. */
  other: string;
}

/** A noun with its number: one and two are said by the word itself. */
export const count = (n: number, forms: Forms): string => {
  const form = plural.select(n);
  if (form === "one" || form === "two") return forms[form];
  return `${figures.format(n)} ${form === "zero" ? forms.other : forms[form]}`;
};

const EVENTS = { one: "حدث واحد", two: "حدثان", few: "أحداث", many: "حدثًا", other: "حدث" };

const ROWS = { one: "صف واحد", two: "صفان", few: "صفوف", many: "صفًا", other: "صف" };
export const rows = (n: number): string => count(n, ROWS);

export const events = (n: number): string => count(n, EVENTS);
/** After a preposition. */
export const ofEvents = (n: number): string => count(n, { ...EVENTS, two: "حدثين" });

/** What most of some events are, or what the only one is. */
export const mostly = (e: number, type = ""): string =>
  type && (e === 1 ? `: ${type}` : `، معظمها: ${type}`);
