import { exploreArchive } from "../../src/archive/explored.ts";
import { engineOf } from "../../src/explore/filtering.ts";
import { select } from "../../src/explore/select.ts";
import type { View } from "../../src/explore/view.ts";
import { madeArchive } from "../archive/made-archive.ts";

/** CPU milliseconds of each run, the median of some. */
const cpu = (runs: number, act: (n: number) => void): number => {
  const times = Array.from({ length: runs }, (_, n) => {
    const before = process.cpuUsage();
    act(n);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? NaN;
};

const day = (n: number): string =>
  new Date(Date.UTC(2016, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

const IRAQ = { left: 0.6, top: 0.38, right: 0.65, bottom: 0.43 };

const print = (what: string, ms: number): void =>
  console.log(`  ${what.padEnd(44)} ${ms.toFixed(2)} ms`);

for (const rows of [10_000, 100_000, 1_000_000]) {
  const made = madeArchive(rows);
  console.log(`${rows.toLocaleString("en")} rows`);
  print(
    "made ready",
    cpu(1, () => void exploreArchive(made)),
  );
  const archive = exploreArchive(made);
  const { index, grid, days } = archive;
  const types = made.columns.types.table.ids;
  const look = (view: View): void => {
    select(index, view);
    grid.within(7, IRAQ);
    days.bars(100);
  };
  print(
    "a type unticked and ticked again, each",
    cpu(20, (n) => look(n % 2 ? { types } : { types: types.slice(1) })),
  );
  print(
    "a party picked or not",
    cpu(20, (n) => look(n % 2 ? {} : { parties: ["residents"] })),
  );
  look({ time: { from: day(0), to: day(700) } });
  print(
    "a step of the brush by a day",
    cpu(60, (n) => look({ time: { from: day(0), to: day(701 + n) } })),
  );
  const { scanned } = engineOf(index);
  print(
    "a pan",
    cpu(60, (n) => void grid.within(7, { ...IRAQ, left: IRAQ.left + n / 5000 })),
  );
  print(
    "the row in the middle of the list found",
    cpu(20, () => void archive.inTime.at(archive.inTime.count >> 1)),
  );
  console.log(`  rows looked at by 60 pans: ${engineOf(index).scanned - scanned + grid.scanned}`);
}
