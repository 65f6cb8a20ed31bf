import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { WordsChip } from "../../../src/ui/filters/WordsChip.tsx";
import { inArabic } from "../in-arabic.tsx";

it("says which words events are narrowed by, and takes them back", async () => {
  const onClear = vi.fn();
  render(<WordsChip text="99 houses" onClear={onClear} />);
  // Quotation marks would say that they are looked for as they stand, one after the other.
  const said = "\u206899 houses\u2069: only events with all these words";
  expect(screen.getByText(said)).toBeTruthy();
  await userEvent.click(
    screen.getByRole("button", { name: "Show events without these words too" }),
  );
  expect(onClear).toHaveBeenCalledOnce();
});

it("isolates the words in another script", () => {
  render(inArabic(<WordsChip text="bridge" onClear={vi.fn()} />));
  expect(screen.getByText(/^\u2068bridge\u2069: [^«»]*$/)).toBeTruthy();
});

it.each([undefined, ""])("is not there for %j", (text) => {
  const { container } = render(<WordsChip text={text} onClear={vi.fn()} />);
  expect(container.innerHTML).toBe("");
});
