import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { MapOptions } from "../../../src/ui/map-options/MapOptions.tsx";

const show = () => {
  const onBackground = vi.fn();
  const onNames = vi.fn();
  render(
    <MapOptions
      background={{
        options: [
          { id: "own", label: { en: "Own map" } },
          { id: "far", label: { en: "Far map" }, host: "tiles.example" },
        ],
        chosen: "own",
        onChoose: onBackground,
      }}
      names={{
        options: [
          { id: "en", label: { en: "English" } },
          { id: "ar", label: { ar: "العربية" } },
        ],
        chosen: "ar",
        onChoose: onNames,
      }}
    />,
  );
  const group = (name: string) => screen.getByRole("group", { name });
  return {
    onBackground,
    onNames,
    background: group("Background"),
    names: group("Names on the map"),
  };
};

const radios = (group: HTMLElement) => within(group).getAllByRole<HTMLInputElement>("radio");

describe("the options of the map", () => {
  it("are two choices, each with the present one marked", () => {
    const { background, names } = show();
    expect(radios(background).map(({ checked }) => checked)).toEqual([true, false]);
    expect(radios(names).map(({ checked }) => checked)).toEqual([false, true]);
  });

  it("tell what was chosen, each on its own", async () => {
    const { background, names, onBackground, onNames } = show();
    await userEvent.click(within(background).getByRole("radio", { name: "Far map" }));
    expect(onBackground).toHaveBeenCalledExactlyOnceWith("far");
    expect(onNames).not.toHaveBeenCalled();
    await userEvent.click(within(names).getByRole("radio", { name: "English" }));
    expect(onNames).toHaveBeenCalledExactlyOnceWith("en");
  });

  it("name the host of what is loaded from elsewhere and what it learns, before it is chosen", () => {
    const { background } = show();
    const [own, far] = radios(background);
    const note = within(background).getByText(/tiles\.example/);
    expect(note.textContent).toContain("network address");
    expect(note.textContent).toContain("which part of the map");
    expect(far?.getAttribute("aria-describedby")).toBe(note.id);
    expect(own?.getAttribute("aria-describedby")).toBeNull();
    expect(far?.closest("fieldset")?.getAttribute("aria-describedby")).toBe(note.id);
  });

  it("have a language's own name marked as being in it", () => {
    const { names } = show();
    expect(within(names).getByText("العربية").lang).toBe("ar");
  });

  it("ask once more where another host is chosen, and leave the focus with the choice", async () => {
    const onAgree = vi.fn();
    const far = { id: "far", label: { en: "Far map" }, host: "tiles.example" };
    const ask = { label: "Load the tiles", onAgree };
    const names = { options: [], chosen: "", onChoose: vi.fn() };
    const shown = (chosen: string) => (
      <MapOptions
        background={{ options: [{ ...far, ask }], chosen, onChoose: vi.fn() }}
        names={names}
      />
    );
    const { rerender } = render(shown("own"));
    expect(screen.queryByRole("button")).toBeNull();
    rerender(shown("far"));
    expect(onAgree).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Load the tiles" }));
    expect(onAgree).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "Far map" }));
  });
});
