import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { TilesNotice } from "../../../src/ui/notices/TilesNotice.tsx";
import type { TilesState } from "../../../src/ui/notices/tiles-state.ts";

const acts = { onLoad: vi.fn(), onKeep: vi.fn(), onRetry: vi.fn(), onGone: vi.fn() };

const notice = (state: TilesState | undefined) => (
  <TilesNotice host="tiles.example" state={state} {...acts} />
);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("the notice about online tiles", () => {
  it("names the host and what it learns before it is asked for anything", async () => {
    render(notice(undefined));
    const { textContent } = screen.getByRole("alert");
    expect(textContent).toContain("tiles.example");
    expect(textContent).toContain("network address");
    await press("Load the tiles");
    expect(acts.onLoad).toHaveBeenCalledOnce();
    await press("Keep the built-in map");
    expect(acts.onKeep).toHaveBeenCalledOnce();
    expect(acts.onGone).toHaveBeenCalledTimes(2);
  });

  it.each(["waiting", "shown"] as const)("is not there while tiles are %s", (state) => {
    render(notice(state));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says that all failed, and lets the reader try again", async () => {
    render(notice("failed"));
    expect(screen.getByRole("alert").textContent).toContain("the built-in map is shown");
    await press("Try again");
    expect(acts.onRetry).toHaveBeenCalledOnce();
  });

  it("says that some failed; dismissed, it comes back only with something worse", async () => {
    const { rerender } = render(notice("patchy"));
    expect(screen.getByRole("alert").textContent).toContain("shows through");
    await press("Dismiss");
    for (const state of ["shown", "patchy"] as const) {
      rerender(notice(state));
      expect(screen.queryByRole("alert")).toBeNull();
    }
    rerender(notice("failed"));
    expect(screen.getByRole("alert").textContent).toContain("tiles.example could not be loaded");
  });
});
