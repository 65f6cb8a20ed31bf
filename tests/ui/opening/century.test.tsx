import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { FileChoices } from "../../../src/ui/opening/FileChoices.tsx";
import type { TableShown } from "../../../src/ui/opening/table-choice.ts";
import { ONE_ROW } from "./table-shown.ts";

const TABLE: TableShown = { ...ONE_ROW, counts: { ...ONE_ROW.counts, bad: 1 } };

const show = (problems: TableShown["problems"]) => {
  const onChoice = vi.fn();
  const choice = { map: {} };
  render(<FileChoices table={{ ...TABLE, problems }} zones={[]} {...{ choice, onChoice }} />);
  return onChoice;
};

it("asks for the century of years with two digits where there are any", async () => {
  const onChoice = show([{ code: "row-date-century", says: { en: "No year" }, detail: "3/12/19" }]);
  await userEvent.selectOptions(screen.getByLabelText("Years with two digits"), "2000");
  expect(onChoice).toHaveBeenLastCalledWith({ map: {}, century: 2000 });
});

it("asks for none where all years are whole", () => {
  show([]);
  expect(screen.queryByLabelText("Years with two digits")).toBeNull();
});
