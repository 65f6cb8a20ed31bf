import type { Stretch } from "./stretches.ts";

/** A stretch of time with its place on the axis, in pixels from where time begins. */
export interface Piece extends Stretch {
  start: number;
  end: number;
}

/** Instants to pixels and back: time goes evenly within a piece, faster in a gap, never backwards. */
export interface TimeScale {
  width: number;
  pieces: readonly Piece[];
  /** Pixels; instants beyond the axis are at its ends. */
  at: (instant: number) => number;
  instantAt: (x: number) => number;
}

const BREAK_PX = 22;
/** At most that part of the width goes to breaks. */
const BREAKS_SHARE = 0.25;
/** That part of the rest is shared out evenly, so that a lone event has room for its sign. */
const EVEN_SHARE = 0.35;

const widthsOf = (stretches: readonly Stretch[], width: number): number[] => {
  const runs = stretches.filter(({ gap }) => !gap);
  const gaps = stretches.length - runs.length;
  const breakPx = gaps === 0 ? 0 : Math.min(BREAK_PX, (width * BREAKS_SHARE) / gaps);
  const room = width - gaps * breakPx;
  const turns = runs.reduce((sum, run) => sum + run.turns, 0);
  return stretches.map(({ gap, turns: own }) =>
    gap ? breakPx : room * (EVEN_SHARE / runs.length + ((1 - EVEN_SHARE) * own) / turns),
  );
};

const between = (value: number, a: number, b: number, c: number, d: number): number => {
  const part = Math.min(1, Math.max(0, (value - a) / (b - a)));
  return c + part * (d - c);
};

/** Lays stretches out over a width. */
export const timeScale = (stretches: readonly Stretch[], width: number): TimeScale => {
  let end = 0;
  const widths = widthsOf(stretches, width);
  const pieces = stretches.map((stretch, i): Piece => {
    const start = end;
    end = start + (widths[i] ?? 0);
    return { ...stretch, start, end };
  });
  const piece = (is: (one: Piece) => boolean): Piece | undefined =>
    pieces.find(is) ?? pieces.at(-1);
  return {
    width,
    pieces,
    at: (instant) => {
      const on = piece(({ to }) => instant <= to);
      return on ? between(instant, on.from, on.to, on.start, on.end) : 0;
    },
    instantAt: (x) => {
      const on = piece(({ end: last }) => x <= last);
      return on ? between(x, on.start, on.end, on.from, on.to) : 0;
    },
  };
};
