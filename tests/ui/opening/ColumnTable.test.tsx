import { render, screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { ColumnTable } from "../../../src/ui/opening/ColumnTable.tsx";

it("says how a heading lets its column be read", () => {
  const columns = [
    { column: "Lat (S)", field: "lat", reading: { en: "degrees south" }, example: "33.4" },
    { column: "Lon", field: "lon", example: "70.6" },
  ];
  render(<ColumnTable columns={columns} fields={[]} onField={vi.fn()} />);
  const cell = (name: RegExp) => within(screen.getByRole("row", { name }));
  expect(cell(/Lat \(S\)/).queryByText("degrees south")).not.toBeNull();
  expect(cell(/Lon/).queryByText(/degrees/)).toBeNull();
});
