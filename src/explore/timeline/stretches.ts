import type { Interval } from "../../story/edtf.ts";

/** A part of the axis; a `gap` holds nothing that begins or ends and is drawn short, as a break. */
export interface Stretch {
  from: number;
  to: number;
  gap: boolean;
  /** How many instants something turns at, which is what it needs room for. */
  turns: number;
}

const DAY = 86_400_000;

/** An empty time is cut out when it is that many times as long as what stands beside it. */
const CUT_FROM = 10;

interface Run {
  from: number;
  to: number;
  turns: number;
}

const joined = (a: Run, b: Run): Run => ({
  from: a.from,
  to: b.to,
  turns: a.turns + b.turns,
});

const lengthOf = ({ from, to }: Run): number => Math.max(DAY, to - from);

/** Joins the runs on either side of some of the gaps, the shortest gap first. */
const join = (runs: Run[], mayJoin: (left: Run, right: Run) => boolean): Run[] => {
  const left = [...runs];
  const gaps = runs
    .slice(1)
    .map((run, i) => ({ at: run.from, length: run.from - (runs[i]?.to ?? 0) }));
  for (const { at } of gaps.sort((a, b) => a.length - b.length)) {
    const i = left.findIndex(({ from }) => from === at);
    const [before, after] = [left[i - 1], left[i]];
    if (before && after && mayJoin(before, after)) left.splice(i - 1, 2, joined(before, after));
  }
  return left;
};

/** A run of a single instant takes a day of the gap beside it: it could not be drawn else. */
const widened = (run: Run, isLast: boolean): Run => {
  if (run.to > run.from) return run;
  return isLast ? { ...run, from: run.from - DAY } : { ...run, to: run.to + DAY };
};

/**
 * Cuts an axis where for long nothing begins or ends. A unit that a date names (a year of which
 * no more is known) is never cut. Instants ascend; there are at least two.
 */
export const stretchesOf = (instants: readonly number[], units: readonly Interval[]): Stretch[] => {
  const named = new Set(units.map(({ earliest, latest }) => `${earliest}/${latest}`));
  const points = instants.map((at): Run => ({ from: at, to: at, turns: 1 }));
  const whole = join(points, (a, b) => named.has(`${a.to}/${b.from}`));
  const runs = join(
    whole,
    (a, b) => b.from - a.to <= CUT_FROM * Math.min(lengthOf(a), lengthOf(b)),
  ).map((run, i, all) => widened(run, i === all.length - 1));
  return runs.flatMap((run, i): Stretch[] => {
    const next = runs[i + 1];
    const stretch = { ...run, gap: false };
    return next ? [stretch, { from: run.to, to: next.from, gap: true, turns: 0 }] : [stretch];
  });
};
