const KILO = 1e3;
const MEGA = 1e6;

/** Sizes in bytes as a language writes them: kilobytes, rounded up, or megabytes. */
export const sizes = (locale: string, unitDisplay: "short" | "long") => {
  const options = { style: "unit", unitDisplay, maximumFractionDigits: 0 } as const;
  const kilo = new Intl.NumberFormat(locale, { ...options, unit: "kilobyte" });
  const mega = new Intl.NumberFormat(locale, {
    ...options,
    unit: "megabyte",
    maximumFractionDigits: 1,
  });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    size: (bytes: number): string =>
      bytes < MEGA ? kilo.format(Math.ceil(bytes / KILO)) : mega.format(bytes / MEGA),
    /** The number alone, in the unit that the size of the whole is written in. */
    ofSize: (bytes: number, whole: number): string =>
      plain.format(whole < MEGA ? Math.ceil(bytes / KILO) : bytes / MEGA),
  };
};
