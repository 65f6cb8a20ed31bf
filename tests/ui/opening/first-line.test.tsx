import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { FileChoices } from "../../../src/ui/opening/FileChoices.tsx";
import type { TableShown } from "../../../src/ui/opening/table-choice.ts";
import { inArabic } from "../in-arabic.tsx";
import { ONE_ROW } from "./table-shown.ts";

const TABLE: TableShown = {
  ...ONE_ROW,
  columns: [{ column: "column 1", field: null, example: "36.19" }],
  counts: { ...ONE_ROW.counts, unread: 1 },
};

const shown = (headless: boolean | null, onChoice = vi.fn()) => (
  <FileChoices
    table={{ ...TABLE, headless }}
    choice={{ map: { y: "lat" }, lang: "en" }}
    zones={[]}
    onChoice={onChoice}
  />
);

describe("the first line", () => {
  it.each([
    ["English", (part: ReactNode) => part, "The first line is a row, not headings"],
    ["Arabic", inArabic, "السطر الأول صف وليس عناوين"],
  ])(
    "asks in %s whether the first line is a row, and forgets what was said of other columns",
    async (_, spoken, name) => {
      const onChoice = vi.fn();
      render(spoken(shown(true, onChoice)));
      const box = screen.getByRole<HTMLInputElement>("checkbox", { name });
      expect(box.checked).toBe(true);
      await userEvent.click(box);
      expect(onChoice).toHaveBeenCalledWith({ map: {}, lang: "en", headless: false });
    },
  );

  it("asks nothing of the first line where columns have names anyway", () => {
    render(shown(null));
    expect(screen.queryByRole("checkbox")).toBeNull();
  });
});

it.each(["time-without-zone", "time-offset"])("asks for a zone where one can help: %s", (code) => {
  const problems = [{ code, says: { en: "Only its day was kept." }, detail: "" }];
  const { rerender } = render(
    <FileChoices table={TABLE} choice={{ map: {} }} zones={["Asia/Kabul"]} onChoice={vi.fn()} />,
  );
  expect(screen.queryByLabelText(/^Time zone/)).toBeNull();
  const table = { ...TABLE, problems, problemCount: 1 };
  rerender(
    <FileChoices table={table} choice={{ map: {} }} zones={["Asia/Kabul"]} onChoice={vi.fn()} />,
  );
  expect(screen.getByLabelText(/^Time zone/)).toBeTruthy();
});
