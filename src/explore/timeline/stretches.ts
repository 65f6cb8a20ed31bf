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

/** Of an even axis only a time that is empty for so much of the whole is cut out. */
const CUT_SHARE = 1 / 3;

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

/** The parts of the axis, with the gaps between them. */
const withGaps = (runs: readonly Run[]): Stretch[] =>
  runs.flatMap((run, i): Stretch[] => {
    const next = runs[i + 1];
    const stretch = { ...run, gap: false };
    return next ? [stretch, { from: run.to, to: next.from, gap: true, turns: 0 }] : [stretch];
  });

const keysOf = (units: readonly Interval[]): Set<string> =>
  new Set(units.map(({ earliest, latest }) => `${earliest}/${latest}`));

/**
 * Cuts an axis where for long nothing begins or ends. A unit that a date names (a year of which
 * no more is known) is never cut. Instants ascend; there are at least two.
 */
export const stretchesOf = (instants: readonly number[], units: readonly Interval[]): Stretch[] => {
  const named = keysOf(units);
  const points = instants.map((at): Run => ({ from: at, to: at, turns: 1 }));
  const whole = join(points, (a, b) => named.has(`${a.to}/${b.from}`));
  const runs = join(
    whole,
    (a, b) => b.from - a.to <= CUT_FROM * Math.min(lengthOf(a), lengthOf(b)),
  ).map((run, i, all) => widened(run, i === all.length - 1));
  return withGaps(runs);
};

/**
 * The same for an axis on which counts are shown: time goes evenly, and is cut only where a few events
 * lie far from all others. What is left gets room by its length.
 */
export const evenStretches = (
  instants: readonly number[],
  units: readonly Interval[],
): Stretch[] => {
  const named = keysOf(units);
  const longest = CUT_SHARE * ((instants.at(-1) ?? 0) - (instants[0] ?? 0));
  const runs: Run[] = [];
  for (const at of instants) {
    const run = runs.at(-1);
    if (run && (at - run.to <= longest || named.has(`${run.to}/${at}`))) run.to = at;
    else runs.push({ from: at, to: at, turns: 0 });
  }
  return withGaps(
    runs
      .map((run, i) => widened(run, i === runs.length - 1))
      .map((run) => ({ ...run, turns: lengthOf(run) / DAY })),
  );
};
