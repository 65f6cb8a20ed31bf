/** Titles of its rows, in turn. */
export const TITLES = [
  "Bridge closed",
  "Bridges inspected",
  "Footbridge opened",
  "جسر مغلق",
  "Road wet",
];
const PARTIES = ["River Council", "Road Office"];
const TYPES = ["Flood", "Repair"];

/** How many rows it has. */
export const ROWS = 60;

/** Twelve rows of each title, on as many days, in turn by two parties and of two types. */
export const worksTable = (): string =>
  [
    "date,lat,lon,title,type,actor",
    ...Array.from({ length: ROWS }, (_, n) =>
      [
        new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10),
        (33 + (n % 7) / 10).toFixed(2),
        (44 + (n % 11) / 10).toFixed(2),
        TITLES[n % 5],
        TYPES[n % 3 ? 0 : 1],
        PARTIES[n % 2],
      ].join(","),
    ),
  ].join("\n");
