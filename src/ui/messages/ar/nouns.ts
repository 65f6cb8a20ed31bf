/** What is counted, by the form that a number asks for. */
export const QUOTES = {
  one: "اقتباس واحد",
  two: "اقتباسان",
  few: "اقتباسات",
  many: "اقتباسًا",
  other: "اقتباس",
};
export const PLACES = {
  one: "مكان واحد",
  two: "مكانان",
  few: "أماكن",
  many: "مكانًا",
  other: "مكان",
};
