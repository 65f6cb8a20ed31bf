import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { exploreArchive } from "../../../src/archive/explored.ts";
import type { Archive } from "../../../src/archive/archive.ts";
import { SearchField } from "../../../src/ui/search/SearchField.tsx";
import { madeArchive, wordless } from "../../archive/made-archive.ts";

const onSelect = vi.fn();
const onFilter = vi.fn();

beforeEach(() => {
  for (const mock of [onSelect, onFilter]) mock.mockClear();
});

const show = (archive: Archive) =>
  render(
    <SearchField
      index={exploreArchive(archive).index}
      onDone={() => undefined}
      {...{ onSelect, onFilter }}
    />,
  );

const box = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Search" });

const type = async (text: string) => {
  await userEvent.click(box());
  await userEvent.keyboard(text);
};

describe("the search field of an archive", () => {
  it("finds parties and types to filter by, and offers the filter by text", async () => {
    show(madeArchive(50));
    expect(box().placeholder).toBe("Search words, parties, event types");
    await type("air");
    expect(screen.getByRole("group", { name: "Event types" }).textContent).toContain("Air/drone");
    const last = screen.getAllByRole("option").at(-1);
    expect(last?.textContent).toBe("Show only events with “air”");
    await userEvent.keyboard("{Enter}");
    expect(onFilter).toHaveBeenLastCalledWith({ types: ["air-drone-strike"] });
    await type("river mil{Enter}");
    expect(onFilter).toHaveBeenLastCalledWith({ parties: ["river-militia"] });
    await type("road{Enter}");
    expect(onFilter).toHaveBeenLastCalledWith({ text: "road" });
    expect(onSelect).not.toHaveBeenCalled();
  });

  it("does not say that nothing was found before the words were looked for", async () => {
    show(madeArchive(50));
    await type("zzz");
    expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "Show only events with “zzz”",
    ]);
    expect(screen.queryByText("No results")).toBeNull();
  });

  it("offers no filter by text where the archive has no index of words", async () => {
    show(wordless(madeArchive(50)));
    expect(box().placeholder).toBe("Search parties, event types");
    await type("air");
    expect(screen.getAllByRole("option")).toHaveLength(1);
    await userEvent.keyboard("zz{Enter}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(screen.getAllByText("No results").length).toBeGreaterThan(0);
    expect(onFilter).not.toHaveBeenCalled();
  });
});
