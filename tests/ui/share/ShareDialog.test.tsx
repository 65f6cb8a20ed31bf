import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ShareDialog } from "../../../src/ui/share/ShareDialog.tsx";

const LINK = "https://example.org/#map=7/33.12/44.01&sel=p:hillah";

afterEach(() => vi.restoreAllMocks());

const show = () => {
  const user = userEvent.setup();
  const onClose = vi.fn();
  const { rerender } = render(<ShareDialog link={LINK} onClose={onClose} />);
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Link" });
  const copy = screen.getByRole("button", { name: "Copy link" });
  return { user, onClose, rerender, field, copy };
};

const selected = ({ value, selectionStart, selectionEnd }: HTMLInputElement): string =>
  value.slice(selectionStart ?? 0, selectionEnd ?? 0);

describe("the share dialog", () => {
  it("is an open dialog named “Share” with the link in a field that cannot be edited", () => {
    const { field } = show();
    const dialog = screen.getByRole<HTMLDialogElement>("dialog", { name: "Share" });
    expect(dialog.open).toBe(true);
    expect(field.value).toBe(LINK);
    expect(field.readOnly).toBe(true);
  });

  it("copies the link and says so", async () => {
    const { user, copy } = show();
    await user.click(copy);
    expect(await navigator.clipboard.readText()).toBe(LINK);
    expect(await screen.findByText("Link copied.")).toBeTruthy();
  });

  it("selects the link in its own field, not in a second one, where the browser refuses", async () => {
    const { user, copy, field } = show();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    await user.click(copy);
    expect(await screen.findByText(/did not allow copying/)).toBeTruthy();
    expect(screen.getAllByRole("textbox")).toEqual([field]);
    expect(document.activeElement).toBe(field);
    expect(selected(field)).toBe(LINK);
  });

  it("does the same in a page without a clipboard, as over plain http", async () => {
    const { user, copy, field } = show();
    vi.spyOn(navigator, "clipboard", "get").mockReturnValue(undefined as never);
    await user.click(copy);
    expect(await screen.findByText(/did not allow copying/)).toBeTruthy();
    expect(document.activeElement).toBe(field);
  });

  it("does not call a link copied that has changed since", async () => {
    const { user, copy, rerender, onClose } = show();
    await user.click(copy);
    await screen.findByText("Link copied.");
    rerender(<ShareDialog link={`${LINK}&q=x`} onClose={onClose} />);
    expect(screen.queryByText("Link copied.")).toBeNull();
  });

  it("closes on its button and on a click beside it, not on a click inside", async () => {
    const { user, onClose, field } = show();
    await user.click(field);
    expect(onClose).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it("closes on a click on the backdrop", () => {
    const { onClose } = show();
    fireEvent.click(screen.getByRole("dialog"));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
