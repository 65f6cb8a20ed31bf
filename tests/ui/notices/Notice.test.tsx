import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Notice } from "../../../src/ui/notices/Notice.tsx";

const lines = (count: number): string[] => Array.from({ length: count }, (_, i) => `line ${i + 1}`);

const linesIn = (root: HTMLElement): (string | null)[] =>
  within(root)
    .queryAllByRole("listitem", { hidden: true })
    .map(({ textContent }) => textContent);

describe("a notice", () => {
  it("is an alert with its title and its lines", () => {
    render(<Notice title="Two things" lines={lines(2)} />);
    const alert = screen.getByRole("alert");
    expect(alert.textContent).toContain("Two things");
    expect(linesIn(alert)).toEqual(["line 1", "line 2"]);
  });

  it("shows five lines and folds the rest away, none lost", () => {
    render(<Notice title="Many things" lines={lines(8)} />);
    const alert = screen.getByRole("alert");
    const rest = alert.querySelector("details");
    expect(linesIn(alert)).toEqual(lines(8));
    expect(rest?.open).toBe(false);
    expect(rest?.querySelector("summary")?.textContent).toBe("+ 3");
    expect(rest?.querySelectorAll("li")).toHaveLength(3);
  });

  it("folds nothing away at five lines", () => {
    render(<Notice title="Five things" lines={lines(5)} />);
    expect(screen.getByRole("alert").querySelector("details")).toBeNull();
  });

  it("without lines has no list", () => {
    render(<Notice title="One thing" lines={[]} />);
    expect(screen.queryByRole("list")).toBeNull();
  });

  it("offers what the reader can do about it", () => {
    render(
      <Notice title="A thing" lines={[]}>
        <button type="button">Mend</button>
      </Notice>,
    );
    const alert = within(screen.getByRole("alert"));
    expect(alert.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Mend"]);
  });

  it("can be dismissed where that makes sense, and only there", async () => {
    const onDismiss = vi.fn();
    const { rerender } = render(<Notice title="A thing" lines={[]} onDismiss={onDismiss} />);
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(onDismiss).toHaveBeenCalledOnce();
    rerender(<Notice title="A thing" lines={[]} />);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
