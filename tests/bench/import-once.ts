import { importFile } from "../../src/import/import-file.ts";
import { storyLength } from "../../src/formats/story-length.ts";

/** Imports a table of so many rows and prints what it took; a process of its own, for its memory. */
const rows = Number(process.argv[2]);

const TYPES = ["Protests", "Battles", "Riots", "Other"];

const two = (n: number): string => String(n).padStart(2, "0");

const row = (i: number): string =>
  [
    `ev${i}`,
    `Event number ${i}`,
    TYPES[i % TYPES.length],
    `2023-${two((i % 12) + 1)}-${two((i % 28) + 1)}`,
    (30 + ((i * 7919) % 100_000) / 10_000).toFixed(4),
    (40 + ((i * 104_729) % 100_000) / 10_000).toFixed(4),
    `Town ${i % 3000}`,
    `Group ${i % 50}`,
    i % 7,
    `Agency ${i % 20}`,
    `Notes on the event with number ${i}`,
  ].join(",");

const heading = "id,title,type,date,latitude,longitude,place,actor1,fatalities,source,notes";
const bytes = new TextEncoder().encode(
  [heading, ...Array.from({ length: rows }, (_, i) => row(i))].join("\n"),
);

const start = performance.now();
const { story, counts } = importFile(
  {
    name: "rows.csv",
    bytes,
    decode: (part, encoding) => new TextDecoder(encoding).decode(part),
    xml: null,
  },
  { id: "rows", today: "2026-01-01", recipe: {} },
);
const length = story ? storyLength(story) : 0;
const seconds = (performance.now() - start) / 1000;
const memory = process.resourceUsage().maxRSS / 1024;
console.log(
  `${rows} rows (${(bytes.length / 1e6).toFixed(1)} MB): ${seconds.toFixed(2)} s, ` +
    `${Math.round(memory)} MB at most resident, ${counts.placed} placed, ` +
    `a file of ${(length / 1e6).toFixed(1)} million characters`,
);
