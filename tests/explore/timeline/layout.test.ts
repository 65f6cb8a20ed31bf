import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineLayout, type TimelineLayout } from "../../../src/explore/timeline/layout.ts";
import { HILLAH_INDEX } from "../hillah.ts";
import { anyEntries, entriesOf } from "./random-dates.ts";

const SLOT = 20;
/** As wide as English names are: “26 Dec”, “Dec”, “2023”. */
const inEnglish = (date: string, withYear: boolean): number =>
  (date.length === 10 ? 48 : 40) + (withYear ? 28 : 0);
const sizes = (width: number) => ({ width, slot: SLOT, column: 8, nameWidth: inEnglish });
const widths = fc.integer({ min: 240, max: 1400 });

/** Holds for the layout of any story at any width. */
const always = (holds: (layout: TimelineLayout, count: number) => void): void => {
  fc.assert(
    fc.property(anyEntries, widths, (entries, width) => {
      const layout = timelineLayout(entries, sizes(width));
      const dated = entries.filter(({ date }) => date !== null).length;
      if (dated === 0) expect(layout).toBeNull();
      else if (layout) holds(layout, dated);
    }),
    { numRuns: 150 },
  );
};

const instantsOf = ({ scale: { pieces } }: TimelineLayout): number[] => {
  const [from, to] = [pieces[0]?.from ?? 0, pieces.at(-1)?.to ?? 0];
  return Array.from({ length: 60 }, (_, i) => from + ((to - from) * i) / 59);
};

describe("the axis of any story", () => {
  it("is covered by its pieces from end to end, and begins and ends with time that is drawn", () => {
    always(({ scale }) => {
      expect(scale.pieces[0]?.start).toBe(0);
      expect(scale.pieces.at(-1)?.end).toBeCloseTo(scale.width, 6);
      for (const [i, piece] of scale.pieces.entries()) {
        expect(piece.to).toBeGreaterThan(piece.from);
        expect(piece.end).toBeGreaterThan(piece.start);
        expect(piece.gap).toBe(i % 2 === 1);
        if (i > 0) expect(piece.from).toBe(scale.pieces[i - 1]?.to);
      }
    });
  }, 60_000);

  it("runs forwards, and back to the same instant", () => {
    always((layout) => {
      const { scale } = layout;
      let before = -1;
      for (const instant of instantsOf(layout)) {
        const x = scale.at(instant);
        expect(x).toBeGreaterThanOrEqual(before);
        expect(x).toBeLessThanOrEqual(scale.width + 1e-6);
        const piece = scale.pieces.find(({ to }) => instant <= to);
        // A pixel of a piece stands for that much time: no reading back can be more exact.
        const fine = piece ? (piece.to - piece.from) / (piece.end - piece.start) : 0;
        expect(Math.abs(scale.instantAt(x) - instant)).toBeLessThanOrEqual(fine * 1e-3 + 1);
        before = x;
      }
    });
  }, 60_000);

  it("cuts out no time in which something begins or ends", () => {
    always(({ scale, bars }) => {
      for (const { from, to, gap } of scale.pieces)
        for (const { entries } of gap ? bars : [])
          for (const { interval } of entries)
            for (const turn of [interval.earliest, interval.latest])
              expect(turn > from && turn < to).toBe(false);
    });
  }, 60_000);
});

describe("the events on the axis of any story", () => {
  it("are all there once, in their order, inside of the axis", () => {
    always(({ signs, scale, lanes }, count) => {
      expect(signs).toHaveLength(count);
      expect(new Set(signs.map(({ entry }) => entry)).size).toBe(count);
      for (const { x, lane } of signs) {
        expect(x).toBeGreaterThanOrEqual(SLOT / 2 - 1e-6);
        expect(x).toBeLessThanOrEqual(scale.width - SLOT / 2 + 1e-6);
        expect(lane).toBeGreaterThanOrEqual(0);
        expect(lane).toBeLessThan(lanes);
      }
    });
  }, 60_000);

  it("meet no other of their lane, neither with their signs nor with their bars", () => {
    always(({ bars }) => {
      const boxes = bars.map(({ lane, start, end, firstSign, entries }) => ({
        lane,
        start: Math.min(start, firstSign - SLOT / 2),
        end: Math.max(end, firstSign + SLOT * (entries.length - 0.5)),
      }));
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
          if (a.lane === b.lane) expect(a.end <= b.start || b.end <= a.start).toBe(true);
    });
  }, 60_000);

  it("have no more lanes than meet in one place", () => {
    always(({ bars, lanes, scale }) => {
      const near = 3;
      const meeting = Array.from(
        { length: Math.ceil(scale.width) + 1 },
        (_, x) =>
          bars.filter(({ start, end, firstSign, entries }) => {
            const from = Math.min(start, firstSign - SLOT / 2) - near;
            return (
              from <= x + 1 && x - 1 <= Math.max(end, firstSign + SLOT * (entries.length - 0.5))
            );
          }).length,
      );
      expect(lanes).toBeLessThanOrEqual(Math.max(...meeting));
    });
  }, 60_000);

  it("have their sign on the time that their date allows", () => {
    always(({ bars }) => {
      for (const { start, end, firstSign, entries } of bars) {
        const last = firstSign + SLOT * (entries.length - 1);
        expect(firstSign - SLOT / 2).toBeLessThanOrEqual(end + 1e-6);
        expect(last + SLOT / 2).toBeGreaterThanOrEqual(start - 1e-6);
      }
    });
  }, 60_000);
});

describe("the names on the axis of any story", () => {
  it("are in the order of time, inside of the axis, and say each change of the year", () => {
    always(({ ticks, scale }) => {
      expect(ticks.length).toBeGreaterThan(0);
      let year = "";
      let x = -Infinity;
      for (const tick of ticks) {
        expect(tick.x).toBeGreaterThan(x + 20);
        expect(tick.x).toBeLessThan(scale.width);
        const own = tick.date.slice(0, 4);
        if (tick.unit !== "year") expect(tick.withYear).toBe(own !== year);
        [x, year] = [tick.x, own];
      }
    });
  }, 60_000);
});

describe("the story of Hillah on its axis", () => {
  const layout = timelineLayout(HILLAH_INDEX.events, sizes(690));
  const barOf = (id: string) =>
    layout?.bars.find(({ entries }) => entries.some(({ event }) => event.id === id));

  it("counts its days in Iraq, from 2020 to 26 December 2023", () => {
    expect(layout?.tz).toBe("Asia/Baghdad");
    expect(layout?.scale.pieces.map(({ gap }) => gap)).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(layout?.ticks.map(({ date }) => date)).toEqual([
      "2020",
      "2023-10-17",
      "2023-11-21",
      "2023-12-25",
      "2023-12-26",
    ]);
  });

  it.each([
    ["embassy-siege", { kind: "within", openEnd: false, vague: false }],
    ["soleimani-killing", { kind: "within", openEnd: false, vague: false }],
    ["campaign-since-october", { kind: "span", openStart: false, openEnd: true }],
    ["hillah-strike", { kind: "moment", vague: false }],
    ["pmo-statement", { kind: "within", vague: true }],
  ])("draws %s as no more than is known", (id, expected) => {
    expect(barOf(id)).toMatchObject(expected);
  });

  it("gives the strike one place and no width, on 26 December", () => {
    const strike = barOf("hillah-strike");
    expect(strike?.start).toBe(strike?.end);
    const day = layout?.ticks.find(({ date }) => date === "2023-12-26");
    expect(strike?.start).toBeGreaterThan(day?.start ?? NaN);
  });

  it("has the events of one unknown time on one bar", () => {
    expect(barOf("al-asad-barrage")?.entries.map(({ event }) => event.id)).toEqual([
      "soleimani-killing",
      "al-asad-barrage",
      "kh-leaves-pmf",
    ]);
  });
});

describe("a story with one date", () => {
  it.each([
    ["a day", "2023-12-26", 1],
    ["a moment", "2023-12-26T01:45:00Z", 1],
    ["an open end", "2023-12-26/..", 1],
    ["a century", "19XX", 36_524],
  ])("has an axis of its own: %s", (_, edtf, days) => {
    const layout = timelineLayout(entriesOf([[edtf, "Asia/Baghdad"]]), sizes(600));
    expect(layout?.scale.pieces).toHaveLength(1);
    expect((layout?.days.last ?? 0) - (layout?.days.first ?? 0) + 1).toBe(days);
  });

  it("that cannot be read has none", () => {
    expect(timelineLayout(entriesOf([["some day", "UTC"]]), sizes(600))).toBeNull();
  });

  it("shared by many events shares them out over lanes", () => {
    const many = entriesOf(Array.from({ length: 40 }, () => ["2023-12-26", "UTC"] as const));
    const layout = timelineLayout(many, sizes(300));
    expect(layout?.bars.map(({ entries }) => entries.length)).toEqual([7, 7, 7, 7, 7, 5]);
    expect(layout?.lanes).toBe(6);
  });
});
