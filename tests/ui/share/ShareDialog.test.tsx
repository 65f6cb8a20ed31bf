import { fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { View } from "../../../src/explore/view.ts";
import { linkOf, PAGE, showShare } from "./show-share.tsx";

const VIEW: View = {
  camera: { zoom: 7, lat: 33.12, lng: 44.01 },
  selection: { kind: "event", id: "hillah-strike" },
};

const copyButton = () => screen.getByRole("button", { name: "Copy link" });

const selected = ({ value, selectionStart, selectionEnd }: HTMLInputElement): string =>
  value.slice(selectionStart ?? 0, selectionEnd ?? 0);

afterEach(() => vi.restoreAllMocks());

describe("the share dialog", () => {
  it("is an open dialog named “Share” with the view's link in a field that cannot be edited", () => {
    const { field } = showShare(VIEW);
    const dialog = screen.getByRole<HTMLDialogElement>("dialog", { name: "Share" });
    expect(dialog.open).toBe(true);
    expect(field.value).toBe(linkOf(VIEW));
    expect(field.readOnly).toBe(true);
  });

  it("copies the link and says so", async () => {
    const { user } = showShare(VIEW);
    await user.click(copyButton());
    expect(await navigator.clipboard.readText()).toBe(linkOf(VIEW));
    expect(await screen.findByText("Link copied.")).toBeTruthy();
  });

  it("selects the link in its own field, not in a second one, where the browser refuses", async () => {
    const { user, field } = showShare(VIEW);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    await user.click(copyButton());
    expect(await screen.findByText(/did not allow copying/)).toBeTruthy();
    expect(screen.getAllByRole("textbox")).toEqual([field]);
    expect(document.activeElement).toBe(field);
    expect(selected(field)).toBe(linkOf(VIEW));
  });

  it("does the same in a page without a clipboard, as over plain http", async () => {
    const { user, field } = showShare(VIEW);
    vi.spyOn(navigator, "clipboard", "get").mockReturnValue(undefined as never);
    await user.click(copyButton());
    expect(await screen.findByText(/did not allow copying/)).toBeTruthy();
    expect(document.activeElement).toBe(field);
  });

  it("does not call a link copied that has changed since", async () => {
    const { user, rerender } = showShare(VIEW);
    await user.click(copyButton());
    await screen.findByText("Link copied.");
    rerender({ ...VIEW, types: ["statement"] });
    expect(screen.queryByText("Link copied.")).toBeNull();
  });

  it("closes on its button, not on a click inside", async () => {
    const { user, onClose, field } = showShare();
    await user.click(field);
    expect(onClose).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it("closes on a click on the backdrop", () => {
    const { onClose, dialog } = showShare();
    fireEvent.click(dialog);
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe("what is shared", () => {
  it("is the page of what is selected, where the reader wants that", async () => {
    const { user, field } = showShare(VIEW);
    await user.click(screen.getByRole("radio", { name: /^The page of .*US airstrikes in Hillah/ }));
    expect(field.value).toBe(PAGE);
    await user.click(screen.getByRole("radio", { name: "Exactly this view" }));
    expect(field.value).toBe(linkOf(VIEW));
  });

  it("is the story's page where nothing is selected", () => {
    showShare();
    expect(screen.getAllByRole("radio")).toHaveLength(2);
    expect(screen.getByRole("radio", { name: "The story’s page" })).toBeTruthy();
  });

  it("is without the search text where the reader leaves it out", async () => {
    const { user, field, open } = showShare({ ...VIEW, text: "my own words" });
    expect(field.value).toContain("my+own+words");
    await open("What this link contains");
    expect(screen.getByText("“\u2068my own words\u2069”")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "Leave out the search text" }));
    expect(field.value).toBe(linkOf(VIEW));
    expect(screen.queryByText("search text")).toBeNull();
  });

  it("offers to leave out nothing where nothing was searched for", () => {
    showShare(VIEW);
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("passes the view on in files without the search text too, also beside the link to a page", async () => {
    const downloads = vi.fn(() => () => Promise.reject(new Error("not written here")));
    const { user, open } = showShare({ ...VIEW, text: "my own words" }, { downloads });
    await open("Download");
    expect(downloads).toHaveBeenLastCalledWith({ ...VIEW, text: "my own words" });
    await user.click(screen.getByRole("checkbox", { name: "Leave out the search text" }));
    expect(downloads).toHaveBeenLastCalledWith({ ...VIEW, text: undefined });
    await user.click(screen.getByRole("checkbox", { name: "Leave out the search text" }));
    await user.click(screen.getByRole("radio", { name: /^The page of/ }));
    expect(downloads).toHaveBeenLastCalledWith({ ...VIEW, text: undefined });
  });
});

describe("the browser's own way of sharing", () => {
  it("is not offered where there is none", () => {
    showShare(VIEW);
    expect(screen.queryByRole("button", { name: "Send to another app" })).toBeNull();
  });

  it("gets the link once, and the text without it", async () => {
    const handOver = vi.fn().mockResolvedValue(true);
    const { user } = showShare(VIEW, { handOver });
    await user.click(screen.getByRole("button", { name: "Send to another app" }));
    expect(handOver).toHaveBeenCalledExactlyOnceWith({
      text: "US airstrikes in Hillah\nThese statements differ: People killed, Civilians injured",
      url: linkOf(VIEW),
    });
  });

  it("is said to have failed where it has", async () => {
    const { user } = showShare(VIEW, { handOver: () => Promise.resolve(false) });
    await user.click(screen.getByRole("button", { name: "Send to another app" }));
    expect(await screen.findByText(/could not pass the link on/)).toBeTruthy();
  });
});
