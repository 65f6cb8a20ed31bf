import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { showArchive } from "../../src/app/archive/show-archive.ts";
import { createUrlStore } from "../../src/app/url-store.ts";
import { useScene } from "../../src/app/use-scene.ts";
import { useView } from "../../src/app/use-view.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { FilterPanel } from "../../src/ui/filters/FilterPanel.tsx";
import { madeArchive, wordless } from "../archive/made-archive.ts";
import { FakeAddressBar } from "./fake-address-bar.ts";

const MADE = madeArchive(20);

/** Rows that an answer has: as many first ones as the text is long. */
const rowsOf = (text: string): Promise<Uint32Array> =>
  Promise.resolve(Uint32Array.from(Array(text.length).keys()));

const arrive = (hash: string, given: Partial<Archive> = { search: rowsOf }) => {
  const rows = showArchive({ ...MADE, ...given });
  const { archive, RowStatus, WordsHint } = rows;
  const store = createUrlStore(new FakeAddressBar(hash));
  function Page() {
    const viewing = useView(store, archive.index, archive.words);
    const { scene, answer } = useScene(archive.index, archive.words, viewing);
    const { view, problems, change, reset } = viewing;
    return (
      <>
        <FilterPanel
          {...{ scene, view }}
          index={archive.index}
          hint={<WordsHint />}
          onChange={(patch) => change(patch, "motion")}
          onReset={reset}
        />
        <RowStatus {...{ archive, scene, answer }} text={view.text} />
        <p>{problems.map(({ key, reason }) => `${key} ${reason}`).join()}</p>
      </>
    );
  }
  render(<Page />);
  return store;
};

const box = () => screen.getByRole("searchbox", { name: "Words in events" });
const status = () => screen.getByRole("status").textContent;
const shown = (count: number) =>
  waitFor(() => expect(status()).toBe(`${count} of 20 events shown`));

describe("words that are looked for in an archive", () => {
  it("are asked for after the typing; until then the status says so and the rows stay", async () => {
    let answer: (rows: Uint32Array) => void = () => undefined;
    const search = vi.fn(() => new Promise<Uint32Array>((resolve) => (answer = resolve)));
    arrive("", { search });
    expect(status()).toBe("20 of 20 events shown");
    await userEvent.type(box(), "road");
    expect(status()).toBe("Looking for “road”");
    await waitFor(() => expect(search).toHaveBeenCalled());
    expect(search.mock.calls).toEqual([["road"]]);
    answer(Uint32Array.of(3, 4, 9));
    await shown(3);
    await userEvent.clear(box());
    expect(status()).toBe("20 of 20 events shown");
  });

  it("are found as the field says", () => {
    arrive("");
    const { id } = screen.getByText(/^Words are found by their beginnings/);
    expect(box().getAttribute("aria-describedby")).toBe(id);
  });

  it("narrow nothing where they cannot be asked for, whatever was looked for before", async () => {
    let isDown = false;
    const search = (text: string) => (isDown ? Promise.reject(new Error("404")) : rowsOf(text));
    arrive("#q=abc", { search });
    await shown(3);
    isDown = true;
    await userEvent.type(box(), "d");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("“abcd” could not be looked for");
    expect(status()).toBe("20 of 20 events shown");
    isDown = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await shown(4);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("that hide what a link selects are told of when the answer is there", async () => {
    const store = arrive("#sel=r:7&q=abc");
    expect(screen.queryByText("sel hidden")).toBeNull();
    await screen.findByText("sel hidden");
    expect(store.get()).toBe("#sel=r:7&q=abc");
  });

  it("that hide what the reader selected give it up when the answer is there", async () => {
    const store = arrive("#sel=r:3");
    await userEvent.type(box(), "abcd");
    await shown(4);
    expect(store.get()).toMatch(/^#sel=r:3-\w+&q=abcd$/);
    await userEvent.type(box(), "{Backspace}");
    await shown(3);
    expect(store.get()).toBe("#q=abc");
  });

  it("are not offered where the archive has no index of them", () => {
    arrive("#q=abc", wordless(MADE));
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(status()).toBe("20 of 20 events shown");
    expect(screen.getByText("q unoffered")).toBeTruthy();
  });
});

describe("events that have no place", () => {
  const hundred = madeArchive(100);
  const note = () => screen.queryByText(/only in the list|on the map/)?.textContent;

  it("are counted under the status, among those shown", () => {
    arrive("", hundred);
    expect(status()).toBe("100 of 100 events shown");
    expect(note()).toBe("2 of them are only in the list, with no place that the map can show.");
  });

  it("are not spoken of where none is shown, and are all where nothing else is", async () => {
    const search = (text: string) =>
      Promise.resolve(text === "none" ? Uint32Array.of(1, 2) : Uint32Array.of(98, 99));
    arrive("#q=none", { ...hundred, search });
    await waitFor(() => expect(status()).toBe("2 of 100 events shown"));
    expect(note()).toBeUndefined();
    await userEvent.type(box(), " but");
    await waitFor(() =>
      expect(note()).toBe("None of them is on the map: they have no place that it can show."),
    );
  });
});
