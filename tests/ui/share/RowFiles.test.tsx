import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ROWS_KINDS } from "../../../src/archive/exchange/kinds.ts";
import type { RowsOffer, SavingAt, SavingEnd } from "../../../src/ui/share/row-files.ts";
import { RowFiles } from "../../../src/ui/share/RowFiles.tsx";
import { inArabic } from "../in-arabic.tsx";

/** What is offered, and one who makes the file as the test says. */
const show = async (more: Partial<RowsOffer> = {}, arabic = false) => {
  const cancel = vi.fn();
  let tell: (at: SavingAt) => void = () => undefined;
  let finish: (end: SavingEnd) => void = () => undefined;
  const save = vi.fn<RowsOffer["save"]>((_, at) => {
    tell = at;
    return { end: new Promise((resolve) => (finish = resolve)), cancel };
  });
  const offer: RowsOffer = {
    rows: 300,
    bytes: 3_240_000,
    kinds: Object.entries(ROWS_KINDS).map(([id, kind]) => ({ id, ...kind })),
    save,
    ...more,
  };
  const part = <RowFiles load={() => Promise.resolve(offer)} />;
  const { container, unmount } = render(arabic ? inArabic(part) : part);
  await act(() => Promise.resolve());
  return {
    ...{ container, unmount, save, cancel },
    user: userEvent.setup(),
    tell: (at: SavingAt) => act(() => tell(at)),
    finish: (end: SavingEnd) => act(async () => Promise.resolve(finish(end))),
  };
};

const button = (name: string) => screen.getByRole("button", { name });

describe("the files of rows", () => {
  it("are offered with how many rows they hold and what has to be fetched", async () => {
    await show();
    screen.getByText(
      "Each file holds exactly the 300 rows that the filters leave. Saving one fetches 3.2 MB of texts.",
    );
    expect(screen.getAllByRole("button").map((one) => one.textContent)).toEqual([
      "GeoParquet",
      "Table (CSV)",
      "GeoJSON",
    ]);
    expect(button("Table (CSV)").getAttribute("aria-describedby")).not.toBeNull();
  });

  it.each([
    [
      { rows: 1, bytes: 900 },
      /the 1 row that the filters leave\. Saving one fetches 1 kB of texts/,
    ],
    [
      { rows: 20, events: 1234, bytes: 0 },
      /20 rows .*, which stand for 1,234 events\. Nothing more has/,
    ],
    [{ rows: 0 }, /^The filters leave no row, so there is nothing to save\.$/],
  ])("say what there is of %o", async (offer, words) => {
    await show(offer);
    screen.getByText(words);
  });

  it("say how far one is, in words and aloud at each quarter, and give the focus back", async () => {
    const { user, save, tell, finish } = await show();
    await user.click(button("Table (CSV)"));
    expect(save.mock.calls.map(([kind]) => kind)).toEqual(["csv"]);
    expect(document.activeElement).toBe(button("Cancel"));
    expect(screen.queryByRole("button", { name: "GeoJSON" })).toBeNull();
    tell({ stage: "fetching", done: 1_200_000, total: 3_240_000 });
    const progress = screen.getByRole("progressbar", { name: "Fetching texts: 1.2 of 3.2 MB" });
    expect([progress.getAttribute("value"), progress.getAttribute("max")]).toEqual([
      ...["1200000", "3240000"],
    ]);
    expect(screen.getByRole("status").textContent).toBe("Fetching texts: 0.8 of 3.2 MB");
    tell({ stage: "writing", done: 50, total: 100 });
    expect(screen.getByRole("status").textContent).toBe("Writing the file: 50%");
    await finish({ is: "saved", name: "made-300.csv", columnsLeftOut: 2 });
    screen.getByText(
      "“made-300.csv” was given to the browser, which saves it. Not in the file: 2 columns beyond the first 500.",
    );
    expect(document.activeElement).toBe(button("Table (CSV)"));
  });

  it("are given up by a button, and by closing the dialog", async () => {
    const { user, cancel, unmount } = await show();
    await user.click(button("GeoParquet"));
    await user.click(button("Cancel"));
    expect(cancel).toHaveBeenCalledTimes(1);
    screen.getByText("Cancelled. No file was saved.");
    expect(document.activeElement).toBe(button("GeoParquet"));
    await user.click(button("GeoJSON"));
    unmount();
    expect(cancel).toHaveBeenCalledTimes(2);
  });

  it.each([
    [{ is: "notHad" as const }, /^Not all texts of these rows could be had, so no file was made\./],
    [{ is: "notMade" as const }, /^The file could not be made in this browser\./],
    [
      { is: "refused" as const, fault: "texts.bin: chunk 1 of 12" },
      /^Not all of these rows can be read, so no file was made\. texts\.bin: chunk 1 of 12$/,
    ],
  ])("say why there is none: %o", async (end, words) => {
    const { user, finish, container } = await show();
    await user.click(button("GeoJSON"));
    await finish(end);
    expect(container.querySelector("[aria-live]")?.textContent).toMatch(words);
  });

  it("are told of in Arabic", async () => {
    const { user, tell } = await show({ events: 1234 }, true);
    screen.getByText(
      /٣٠٠ صف، وعدد الأحداث فيها ١٬٢٣٤\. يُجلب لحفظ واحد منها من النصوص ما حجمه ٣٫٢ ميغابايت\./,
    );
    await user.click(button("جدول (CSV)"));
    tell({ stage: "fetching", done: 1_200_000, total: 3_240_000 });
    screen.getByRole("progressbar", { name: "جلب النصوص: ١٫٢ من ٣٫٢ ميغابايت" });
  });
});

it("files of rows are not offered where the archive is damaged or its table cannot be had", async () => {
  render(
    <RowFiles load={() => Promise.resolve({ refused: "columns.bin: 9 rows are missing." })} />,
  );
  expect((await screen.findByRole("alert")).textContent).toBe(
    "Not all of these rows can be read, so no file was made. columns.bin: 9 rows are missing.",
  );
  render(<RowFiles load={() => Promise.reject(new Error("down"))} />);
  await screen.findByText(/^Not all texts of these rows could be had/);
});
