/** Colours of the page's light theme (`app/theme.css`): a picture may be printed. */
export const INK = {
  paper: "#ffffff",
  ink: "#22201c",
  soft: "#5a5348",
  rule: "#d6cebf",
  accent: "#0b57a4",
  mark: "#b3261e",
  halo: "#fdfaf3",
  badge: "#b9ae9b",
} as const;
