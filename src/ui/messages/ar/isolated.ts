/** Keeps what comes from outside from upsetting the line (UAX #9, isolates). */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
