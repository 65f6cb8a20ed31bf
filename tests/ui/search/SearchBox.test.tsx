import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { SearchBox } from "../../../src/ui/search/SearchBox.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";

const onSelect = vi.fn();

const show = (narrow: boolean) =>
  render(<SearchBox index={HILLAH_INDEX} onSelect={onSelect} onFilter={vi.fn()} {...{ narrow }} />);

const button = () => screen.getByRole("button", { name: "Search" });

describe("the search of the header", () => {
  it("is a field where there is room", () => {
    show(false);
    expect(screen.getByRole("combobox", { name: "Search" })).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("on a phone is a button that opens the field and gives it the focus", async () => {
    show(true);
    expect(screen.queryByRole("combobox")).toBeNull();
    await userEvent.click(button());
    expect(document.activeElement).toBe(screen.getByRole("combobox"));
    expect(button().getAttribute("aria-expanded")).toBe("true");
  });

  it.each(["Escape", "the button"])("is closed by %s and gives the focus back", async (way) => {
    show(true);
    await userEvent.click(button());
    if (way === "Escape") await userEvent.keyboard("{Escape}");
    else await userEvent.click(screen.getByRole("button", { name: "Close search" }));
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it("closes when something is chosen, whose details take the focus", async () => {
    show(true);
    await userEvent.click(button());
    await userEvent.keyboard("kirkuk{Enter}");
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({ kind: "place", id: "kirkuk" });
    expect(screen.queryByRole("combobox")).toBeNull();
  });
});
