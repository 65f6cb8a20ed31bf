/** So many of some texts, and how many more there are: “a, b, … (+2)”. */
export const firstFew = (texts: readonly string[], most = 6, between = ", "): string => {
  const more = texts.length - most;
  return [...texts.slice(0, most), ...(more > 0 ? [`… (+${more})`] : [])].join(between);
};
