import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { RowTimeline } from "../../src/app/archive/RowTimeline.tsx";
import { showArchive } from "../../src/app/archive/show-archive.ts";
import { select } from "../../src/explore/select.ts";
import type { View } from "../../src/explore/view.ts";
import { madeArchive } from "../archive/made-archive.ts";

const MADE = madeArchive(300);
const { time } = MADE.columns;
const DAY_MS = 86_400_000;

/** The first 40 rows are known to some year alone, and of the next 20 no begin is known. */
const known = () => {
  const span = {
    begunBefore: time.possible.begunBefore.slice(),
    lastsUntil: time.possible.lastsUntil.slice(),
  };
  const begunBefore = span.begunBefore.slice();
  for (let row = 0; row < 40; row++) begunBefore[row] = (begunBefore[row] as number) + 364 * DAY_MS;
  for (let row = 40; row < 60; row++) span.begunBefore[row] = begunBefore[row] = -Infinity;
  return {
    ...MADE.columns,
    time: { ...time, possible: span, certain: { ...span, begunBefore } },
  };
};

it("says how long a bar is, and how many of the events that filters show are in none", () => {
  const columns = known();
  const { archive } = showArchive({ ...MADE, columns });
  const shown = (view: View) => (
    <RowTimeline {...{ archive, view }} scene={select(archive.index, view)} onChange={() => {}} />
  );
  const { rerender } = render(shown({}));
  expect(
    screen.getByRole("img", { name: /^Events by the (.*) in which they begin$/ }),
  ).toBeTruthy();
  expect(
    screen.getByText(
      "In no bar: 40 events with less exact dates; 20 events of which no begin is known.",
    ),
  ).toBeTruthy();
  const types = archive.columns.types.table.ids.slice(0, 1);
  const own = (from: number, to: number): number =>
    columns.types.codes.subarray(from, to).filter((code) => code === 0).length;
  rerender(shown({ types }));
  expect(
    screen.getByText(
      `In no bar: ${own(0, 40)} events with less exact dates; ${own(40, 60)} events of which no begin is known.`,
    ),
  ).toBeTruthy();
  rerender(shown({ types: [] }));
  expect(screen.queryByText(/^In no bar/)).toBeNull();
});
