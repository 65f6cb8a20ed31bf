import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { RowDetails } from "../../src/app/archive/RowDetails.tsx";
import { showArchive } from "../../src/app/archive/show-archive.ts";
import { typeOfRow } from "../../src/archive/row-type.ts";
import { madeArchive } from "../archive/made-archive.ts";

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
