/** A text with Western digits for those of Arabic and Persian, whose codes end as their values do. */
export const withWesternDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => `${digit.charCodeAt(0) & 15}`);
