import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { RowDetails } from "../../src/app/archive/RowDetails.tsx";
import { pointNameOf } from "../../src/app/archive/PointName.tsx";
import { RowMeta } from "../../src/app/archive/RowWords.tsx";
import { showArchive } from "../../src/app/archive/show-archive.ts";
import { typeOfRow } from "../../src/archive/row-type.ts";
import { madeArchive, severalEach } from "../archive/made-archive.ts";

const MADE = madeArchive(20);

it("shows what the file has of a row, but its type only where the file calls it otherwise", async () => {
  const { en = "" } = typeOfRow(MADE, 3).label;
  const more: [string, string][] = [
    ["type", en.toUpperCase()],
    ["sub-type", "Leaflets dropped"],
  ];
  const texts = (rows: readonly number[]) =>
    Promise.resolve(rows.map((row) => ({ title: `row ${row}`, date: "2020", more })));
  const { archive } = showArchive({ ...MADE, texts });
  render(<RowDetails archive={archive} row={3} />);
  expect(await screen.findByText("Leaflets dropped")).toBeTruthy();
  expect(screen.getByText("sub-type")).toBeTruthy();
  expect(screen.queryByText("type")).toBeNull();
});

it("says for how many events a row stands, in its line, its details and the name of its point", async () => {
  const texts = (rows: readonly number[]) =>
    Promise.resolve(rows.map((row) => ({ title: `row ${row}`, date: "2020" })));
  const { archive } = showArchive({ ...severalEach(MADE), texts });
  const events = archive.columns.events ?? new Uint32Array();
  const row = events.findIndex((one) => one > 1 && one < 100);
  const PointName = pointNameOf(archive);
  render(
    <>
      <RowMeta {...{ archive, row }} text={{ title: "", date: "2020" }} />
      <RowDetails {...{ archive, row }} />
      <p>
        <PointName rows={[row]} at={0} total={3} />
      </p>
      <p>
        <PointName rows={[0, 1, 2]} at={1} total={3} />
      </p>
    </>,
  );
  const said = `${events[row] ?? "?"} events`;
  expect(await screen.findByText(`The file has these ${said} as one row.`)).toBeTruthy();
  expect(screen.getByText(said)).toBeTruthy();
  expect(screen.getByText(new RegExp(`^row ${row} \\(${said}\\), 1 of 3`))).toBeTruthy();
  const three = events.subarray(0, 3).reduce((sum, one) => sum + one, 0);
  expect(
    screen.getByText(new RegExp(`^${three.toLocaleString("en")} events\\b.*, 2 of 3`)),
  ).toBeTruthy();
});
