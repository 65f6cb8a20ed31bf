import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { View } from "../../../src/explore/view.ts";
import { FilterPanel } from "../../../src/ui/filters/FilterPanel.tsx";
import { listColumn } from "../../../src/explore/columns/facet-column.ts";
import { optionTable } from "../../../src/explore/columns/option-table.ts";
import { indexRows } from "../../../src/explore/filtering.ts";
import { select } from "../../../src/explore/select.ts";
import { madeArchive, withSources } from "../../archive/made-archive.ts";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { sceneOf } from "../hillah-scene.ts";

const { head, columns } = withSources(madeArchive(300));

const show = (view: View = {}) => {
  const onChange = vi.fn();
  const onReset = vi.fn();
  render(
    <FilterPanel index={HILLAH_INDEX} scene={sceneOf(view)} {...{ view, onChange, onReset }} />,
  );
  return { onChange, onReset };
};

const group = (name: string) => within(screen.getByRole("group", { name, hidden: true }));
const namesIn = (name: string): (string | null | undefined)[] =>
  group(name)
    .getAllByRole("checkbox", { hidden: true })
    .map((box) => box.closest("label")?.textContent);
const tick = (name: string): HTMLInputElement =>
  screen.getByRole("checkbox", { name, hidden: true });

const OTHER_TYPES = ["diplomatic-mission-attack", "group-change", "missile-attack", "statement"];

describe("an archive’s sources", () => {
  const INDEX = indexRows(head.story, columns);
  const showRows = (view: View = {}) =>
    render(
      <FilterPanel
        index={INDEX}
        scene={select(INDEX, view)}
        view={view}
        onChange={vi.fn()}
        onReset={vi.fn()}
      />,
    );

  it("are a group of boxes, each with the number of its events", () => {
    showRows();
    expect(namesIn("Source")).toHaveLength(5);
    expect(namesIn("Source")[0]).toMatch(/^Gazette \(\d+\)$/);
    expect(screen.queryByText(/^Others, with fewer events/)).toBeNull();
  });

  it("are those with most events where they are many, and those that are ticked", () => {
    const counts = Array.from({ length: 100 }, (_, n) => (n * 37) % 101);
    const table = optionTable(counts.map((_, n) => `source-${n}`));
    const codes = Uint8Array.from(counts.flatMap((count, n) => Array<number>(count).fill(n)));
    const starts = Uint32Array.from({ length: codes.length + 1 }, (_, row) => row);
    const made = madeArchive(codes.length).columns;
    const sources = {
      ...listColumn(table, starts, codes),
      names: table.ids.map((id) => ({ en: id })),
    };
    const index = indexRows(head.story, { ...made, sources });
    const view: View = { sources: ["source-0"] };
    render(
      <FilterPanel
        index={index}
        scene={select(index, view)}
        view={view}
        onChange={vi.fn()}
        onReset={vi.fn()}
      />,
    );
    const most = counts.toSorted((a, b) => b - a)[39] ?? NaN;
    const expected = counts.flatMap((count, n) =>
      count >= most || n === 0 ? [`source-${n} (${count})`] : [],
    );
    expect(namesIn("Source")).toEqual(expected);
    expect(
      screen.getByText("Others, with fewer events: 59. The search finds them by name."),
    ).toBeTruthy();
  });
});

describe("the event types", () => {
  it("are a group of ticked boxes, each with the number of its events", () => {
    show();
    expect(namesIn("Event type")).toEqual([
      "Air/drone strike (5)",
      "Shelling/artillery/missile attack (2)",
      "Attack on a diplomatic mission (1)",
      "Change to group/activity (1)",
      "Statement (2)",
    ]);
    expect(tick("Air/drone strike (5)").checked).toBe(true);
  });

  it("keep the rest when one is unticked", async () => {
    const { onChange } = show();
    await userEvent.click(tick("Air/drone strike (5)"));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ types: OTHER_TYPES }, "choice");
  });

  it("add the one that is ticked again", async () => {
    const { onChange } = show({ types: ["statement"] });
    expect(tick("Statement (2)").checked).toBe(true);
    expect(tick("Air/drone strike (5)").checked).toBe(false);
    await userEvent.click(tick("Air/drone strike (5)"));
    expect(onChange).toHaveBeenCalledWith({ types: ["air-drone-strike", "statement"] }, "choice");
  });

  it("count what the other filters leave", () => {
    show({ text: "erbil" });
    const expected = sceneOf({ text: "erbil" }).counts.get("types")?.get("air-drone-strike");
    expect(namesIn("Event type")[0]).toBe(`Air/drone strike (${expected ?? NaN})`);
    expect(expected).toBeLessThan(5);
  });
});

describe("the parties", () => {
  it("are all shown while none is picked", async () => {
    const { onChange } = show();
    const centcom = group("Party").getByRole("checkbox", { name: /^CENTCOM/, hidden: true });
    expect((centcom as HTMLInputElement).checked).toBe(false);
    await userEvent.click(centcom);
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ parties: ["centcom"] }, "choice");
  });

  it("can be taken back one by one", async () => {
    const { onChange } = show({ parties: ["centcom", "iraqi-pmo"] });
    await userEvent.click(group("Party").getByRole("checkbox", { name: /^CENTCOM/, hidden: true }));
    expect(onChange).toHaveBeenCalledWith({ parties: ["iraqi-pmo"] }, "choice");
  });
});

describe("what the parties say", () => {
  it("can be picked by whether their statements differ", async () => {
    const { onChange } = show();
    expect(namesIn("What the parties say")).toHaveLength(4);
    await userEvent.click(
      screen.getByRole("checkbox", { name: /^Statements differ/, hidden: true }),
    );
    expect(onChange).toHaveBeenCalledWith({ claims: ["contested"] }, "choice");
  });
});

describe("reset", () => {
  it("keeps the focus it has when nothing is left to reset", async () => {
    const { onReset } = show();
    const button = screen.getByRole("button", { name: "Reset filters" });
    await userEvent.click(button);
    expect(onReset).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button);
  });

  it.each<[string, View]>([
    ["a filter", { types: ["statement"] }],
    ["a search", { text: "erbil" }],
    ["an open place", { selection: { kind: "place", id: "hillah" } }],
    ["a moved map", { camera: { zoom: 7, lat: 33, lng: 44 } }],
  ])("takes %s back", async (_, view) => {
    const { onReset } = show(view);
    await userEvent.click(screen.getByRole("button", { name: "Reset filters" }));
    expect(onReset).toHaveBeenCalledOnce();
  });
});

describe("the further filters", () => {
  it("are folded away while none of them is in use", () => {
    show({ types: ["statement"] });
    expect(screen.getByText("More filters").closest("details")?.open).toBe(false);
  });

  it.each<View>([{ parties: ["centcom"] }, { text: "x" }, { time: { from: "2023", to: null } }])(
    "lie open when a link uses one of them: %o",
    (view) => {
      show(view);
      expect(screen.getByText("More filters").closest("details")?.open).toBe(true);
    },
  );
});
