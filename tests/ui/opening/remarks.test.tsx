import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Remarks } from "../../../src/ui/opening/Remarks.tsx";

const SITE = "https://example.org/";

const dates = Array.from({ length: 20 }, (_, n) => ({
  code: "row-date-unreadable",
  says: { en: "The date could not be read." },
  detail: `soon ${n}`,
  line: n + 2,
}));

describe("the remarks on a file", () => {
  it("are said once for all rows, with the first few; the others come on request", async () => {
    const all = { problems: dates, problemCount: 312, problemsOf: { [dates[0]?.code ?? ""]: 312 } };
    render(<Remarks {...all} site={SITE} isLoss={false} />);
    expect(screen.getByText("312 remarks on the file")).toBeTruthy();
    expect(screen.getAllByText(/The date could not be read/)).toHaveLength(1);
    expect(screen.getByText("312 ×")).toBeTruthy();
    expect(screen.getByText("line 4: Found: soon 2")).toBeTruthy();
    expect(screen.queryByText("line 5: Found: soon 3")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Show 17 more" }));
    expect(screen.getByText("line 21: Found: soon 19")).toBeTruthy();
    expect(screen.getByText("and 292 more")).toBeTruthy();
  });

  it("stand in a line of their own where there is one of a kind", () => {
    const lone = { code: "x", says: { en: "It was left out." }, detail: "a", row: 7 };
    render(
      <Remarks
        problems={[lone]}
        problemCount={1}
        problemsOf={{ x: 1 }}
        site={SITE}
        isLoss={false}
      />,
    );
    expect(screen.getByText("row 7: It was left out. Found: a")).toBeTruthy();
  });

  it.each([
    [5, false, true],
    [6, false, false],
    [6, true, true],
  ])("of %i kinds, with a loss: %s, stand open: %s", (kinds, isLoss, isOpen) => {
    const problems = Array.from({ length: kinds }, (_, n) => ({
      code: `kind-${n}`,
      says: { en: "x" },
      detail: "",
    }));
    const all = { problems, problemCount: kinds, problemsOf: {}, site: SITE };
    const { container } = render(<Remarks {...all} isLoss={isLoss} />);
    expect(container.querySelector("details")?.open).toBe(isOpen);
  });

  it("lead to what their code means", () => {
    render(
      <Remarks problems={dates} problemCount={20} problemsOf={{}} site={SITE} isLoss={false} />,
    );
    expect(screen.getByRole("link", { name: "row-date-unreadable" }).getAttribute("href")).toBe(
      "https://example.org/issues/#import-row-date-unreadable",
    );
  });
});
