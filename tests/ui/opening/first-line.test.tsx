import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { FileChoices } from "../../../src/ui/opening/FileChoices.tsx";
import type { TableShown } from "../../../src/ui/opening/table-choice.ts";
import { inArabic } from "../in-arabic.tsx";

const TABLE: TableShown = {
  name: "a.csv",
  shape: null,
  columns: [{ column: "column 1", field: null, example: "36.19" }],
  counts: {
    rows: 1,
    placed: 0,
    unplaced: 0,
    bad: 0,
    undated: 0,
    unread: 1,
    shapesLost: 0,
    heightsLost: 0,
  },
  problems: [],
  problemCount: 0,
  problemsOf: {},
  hasStory: false,
  lang: "en",
  headless: false,
  becomes: "story",
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
