import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { textFilter } from "../../../src/explore/filters/text.ts";
import type { Filter } from "../../../src/explore/filters/filter.ts";
import type { View } from "../../../src/explore/view.ts";
import { TextControl } from "../../../src/ui/filters/TextControl.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { sceneOf } from "../hillah-scene.ts";

const onChange = vi.fn();

/** The control beside a view that takes on what is typed, as the page does. */
function Page({ start }: { start: View }) {
  const [view, setView] = useState(start);
  return (
    <>
      <TextControl
        filter={textFilter as unknown as Filter}
        index={HILLAH_INDEX}
        scene={sceneOf(view)}
        view={view}
        onChange={(patch, how) => {
          onChange(patch, how);
          setView({ ...view, ...patch });
        }}
      />
      <button type="button" onClick={() => setView({ text: "from the link" })}>
        Follow a link
      </button>
    </>
  );
}

const show = (start: View = {}): HTMLInputElement => {
  onChange.mockClear();
  render(<Page start={start} />);
  return screen.getByRole("searchbox", { name: "Words in events" });
};

describe("the search box", () => {
  it("applies each letter as typing, through which Back does not step", async () => {
    await userEvent.type(show(), "er");
    expect(onChange.mock.calls).toEqual([
      [{ text: "e" }, "typing"],
      [{ text: "er" }, "typing"],
    ]);
  });

  it("shows what the link searches for", () => {
    expect(show({ text: "erbil" }).value).toBe("erbil");
  });

  it("keeps the space that a reader has typed for the next word", async () => {
    const box = show();
    await userEvent.type(box, "erbil ");
    expect(box.value).toBe("erbil ");
    await userEvent.type(box, "airport");
    expect(box.value).toBe("erbil airport");
  });

  it("keeps a space that is typed first, though it searches for nothing yet", async () => {
    const box = show();
    await userEvent.type(box, " e");
    expect(onChange.mock.calls[0]).toEqual([{ text: undefined }, "typing"]);
    expect(box.value).toBe(" e");
  });

  it("is back at no search when it is cleared", async () => {
    const box = show({ text: "erbil" });
    await userEvent.clear(box);
    expect(onChange).toHaveBeenLastCalledWith({ text: undefined }, "typing");
    expect(box.value).toBe("");
  });

  it("follows the link when that changes", async () => {
    const box = show();
    await userEvent.type(box, "erbil");
    await userEvent.click(screen.getByRole("button", { name: "Follow a link" }));
    expect(box.value).toBe("from the link");
  });
});
