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

it("says how far from its position a row may be, with coordinates no more exact than that", async () => {
  const row = { title: "row", date: "2020", radiusM: 45_901, more: [["cell_x", "315"]] as const };
  const coordinates = ["34.59704151614416", "41.8359375"] as const;
  const texts = (rows: readonly number[]) =>
    Promise.resolve(rows.map((n) => ({ ...row, coordinates, ...(n && { place: "Anbar" }) })));
  const { archive, Within } = showArchive({ ...MADE, texts });
  const { container } = render(
    <>
      <RowMeta {...{ archive, row: 0 }} text={{ ...row, coordinates }} />
      <RowMeta {...{ archive, row: 1 }} text={{ ...row, coordinates, place: "Anbar" }} />
      <RowDetails {...{ archive, row: 0 }} />
      <Within row={0} draw={(radiusM) => `a circle of ${radiusM} m`} />
    </>,
  );
  expect(await screen.findByText(/a circle of 45901 m/)).toBeTruthy();
  const [first, second] = container.querySelectorAll("p");
  expect(first?.textContent).toContain("34.6, 41.8 (within 46 km)");
  expect(second?.textContent).toContain("Anbar (within 46 km)");
  expect(screen.getAllByText("34.6, 41.8")).toHaveLength(2);
  expect(container.textContent).not.toContain("34.597");
});

it("heads a list of rows by how far apart they are, where they are not at one coordinate", () => {
  const { RowsHere } = showArchive(MADE);
  const list = (acrossM: number) => (
    <RowsHere
      rows={[0, 1]}
      count={2}
      events={2}
      {...{ acrossM }}
      takesFocus
      onOpen={() => {}}
      onClose={() => {}}
    />
  );
  const { rerender } = render(list(0));
  expect(screen.getByRole("heading", { name: "2 events here" })).toBeTruthy();
  rerender(list(113.2));
  expect(screen.getByRole("heading", { name: "2 events within 120 m" })).toBeTruthy();
  rerender(list(3.4));
  expect(screen.getByRole("heading", { name: "2 events within 4 m" })).toBeTruthy();
});
