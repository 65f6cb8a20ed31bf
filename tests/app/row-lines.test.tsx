import { render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { RowDialog } from "../../src/app/archive/RowDialog.tsx";
import { RowItem } from "../../src/app/archive/RowItem.tsx";
import { showArchive } from "../../src/app/archive/show-archive.ts";
import type { RowText } from "../../src/archive/archive.ts";
import { select } from "../../src/explore/select.ts";
import { madeArchive } from "../archive/made-archive.ts";

const MADE = madeArchive(20);

/** An archive with lines of its own, and texts that come once they are let through. */
const opened = () => {
  const state = { isDown: false, comes: (): void => {} };
  const orDown = <T,>(some: Promise<T>): Promise<T> =>
    state.isDown ? Promise.reject(new Error("offline")) : some;
  const lines = vi.fn((rows: readonly number[]) =>
    orDown(Promise.resolve(rows.map((row) => ({ title: `line ${row}`, date: "2020-03-04" })))),
  );
  const texts = vi.fn(async (rows: readonly number[]) => {
    await orDown(new Promise<void>((resolve) => (state.comes = resolve)));
    return rows.map((row): RowText => ({ title: `text ${row}`, date: "2020", source: "Agency" }));
  });
  return { state, lines, texts, ...showArchive({ ...MADE, texts, linesIn: () => lines }) };
};

const item = (archive: ReturnType<typeof opened>["archive"]) => (
  <RowItem
    {...{ archive }}
    row={7}
    at={0}
    count={20}
    isChosen={false}
    hasDetails={false}
    onSelect={() => undefined}
  />
);

const dialog = (archive: ReturnType<typeof opened>["archive"]) => (
  <RowDialog {...{ archive }} row={7} steps={null} headingRef={null} onClose={() => undefined} />
);

describe("lines of an archive's list", () => {
  it("fill it, and no text is asked for", async () => {
    const { archive, lines, texts } = opened();
    render(<ul>{item(archive)}</ul>);
    expect(await screen.findByRole("button", { name: "line 7" })).toBeTruthy();
    expect(screen.getByText("4 March 2020", { exact: false })).toBeTruthy();
    expect(lines.mock.calls).toEqual([[[7]]]);
    expect(texts).not.toHaveBeenCalled();
  });

  it("head the details of a row until its text is here", async () => {
    const { archive, state } = opened();
    const { rerender } = render(<ul>{item(archive)}</ul>);
    await screen.findByRole("button", { name: "line 7" });
    rerender(dialog(archive));
    expect(await screen.findByRole("heading", { name: "line 7" })).toBeTruthy();
    await waitFor(() => expect(archive.rowTexts.of(7)).toBe("asked"));
    state.comes();
    expect(await screen.findByRole("heading", { name: "text 7" })).toBeTruthy();
    expect(screen.getByText("Agency")).toBeTruthy();
  });

  it("head the details also where they come after those were opened", async () => {
    const { archive } = opened();
    const { rerender } = render(dialog(archive));
    await waitFor(() => expect(archive.rowTexts.of(7)).toBe("asked"));
    rerender(
      <>
        {dialog(archive)}
        <ul>{item(archive)}</ul>
      </>,
    );
    expect(await screen.findByRole("heading", { name: "line 7", level: 2 })).toBeTruthy();
  });

  it("are not asked for by details, which say more", async () => {
    const { archive, state, lines } = opened();
    render(dialog(archive));
    await waitFor(() => expect(archive.rowTexts.of(7)).toBe("asked"));
    state.comes();
    expect(await screen.findByRole("heading", { name: "text 7" })).toBeTruthy();
    expect(lines).not.toHaveBeenCalled();
  });

  it("that cannot be had are told, and had again at a word", async () => {
    const { archive, RowStatus, state } = opened();
    state.isDown = true;
    render(
      <>
        <RowStatus
          {...{ archive }}
          scene={select(archive.index, {})}
          text={undefined}
          answer={undefined}
        />
        <ul>{item(archive)}</ul>
      </>,
    );
    expect((await screen.findByRole("alert")).textContent).toMatch(/^The texts of some events/);
    state.isDown = false;
    screen.getByRole("button", { name: "Try again" }).click();
    expect(await screen.findByRole("button", { name: "line 7" })).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
