import { localeOf } from "./messages/index.ts";

/** Makes each once: a format costs the engine a hundred times what writing with it does. */
const once = <Options, Format>(make: (locale: string, options: Options) => Format) => {
  const made = new Map<string, Format>();
  return (lang: string, options: Options): Format => {
    const key = lang + JSON.stringify(options);
    const known = made.get(key) ?? make(localeOf(lang), options);
    made.set(key, known);
    return known;
  };
};

/** How a language of the page writes numbers. */
export const numberFormat = once(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** How a language of the page writes dates and times. */
export const dateFormat = once(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
