import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { RowMeta, RowTitle } from "../../src/app/archive/RowWords.tsx";
import { showArchive } from "../../src/app/archive/show-archive.ts";
import { useRowText } from "../../src/app/archive/use-row-text.ts";
import { select } from "../../src/explore/select.ts";
import { madeArchive } from "../archive/made-archive.ts";

const MADE = madeArchive(20);

/** A page with one row whose texts come once they are let through. */
const arrive = () => {
  const state = { isDown: true };
  const texts = vi.fn((rows: readonly number[]) =>
    state.isDown ? Promise.reject(new Error("offline")) : MADE.texts(rows),
  );
  const { archive, RowStatus } = showArchive({ ...MADE, texts });
  function Row() {
    const text = useRowText(archive, 7);
    return (
      <>
        <h3>
          <RowTitle text={text} />
        </h3>
        <RowMeta {...{ archive, text }} row={7} />
      </>
    );
  }
  render(
    <>
      <RowStatus
        {...{ archive }}
        scene={select(archive.index, {})}
        text={undefined}
        answer={undefined}
      />
      <Row />
    </>,
  );
  return { state, texts };
};

const title = () => screen.getByRole("heading").textContent;

describe("texts of an archive that cannot be had", () => {
  it("are told, and had again at a word", async () => {
    const { state } = arrive();
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/^The texts of some events could not be loaded\./);
    expect(title()).toBe("The text of this event could not be loaded.");
    state.isDown = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(title()).toMatch(/^Made event 7/));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("are asked for again when the network is back, and not before", async () => {
    const { state, texts } = arrive();
    await screen.findByRole("alert");
    expect(texts).toHaveBeenCalledTimes(1);
    state.isDown = false;
    window.dispatchEvent(new Event("online"));
    await waitFor(() => expect(title()).toMatch(/^Made event 7/));
    expect(texts).toHaveBeenCalledTimes(2);
  });
});

it("says for as long as it is open how much of a damaged archive is there", () => {
  const head = { ...MADE.head, rows: 99_709 };
  const { archive, RowStatus } = showArchive({ ...MADE, head });
  const scene = select(archive.index, {});
  render(<RowStatus {...{ archive, scene }} text={undefined} answer={undefined} />);
  expect(
    screen.getByText("Only 20 of this archive’s 99,709 events could be read; 99,689 are missing."),
  ).toBeTruthy();
});

it("says nothing of the kind where all is there", () => {
  const { archive, RowStatus } = showArchive(MADE);
  const scene = select(archive.index, {});
  render(<RowStatus {...{ archive, scene }} text={undefined} answer={undefined} />);
  expect(screen.queryByText(/could be read/)).toBeNull();
});
