import { fireEvent, render, screen } from "@testing-library/react";
import { MapContainer, useMap } from "react-leaflet";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { GroupButtons } from "../../../src/map/groups/GroupButtons.tsx";
import type { MapGroup } from "../../../src/map/groups/map-group.ts";
import { groupsPane } from "../../../src/map/groups/pane.ts";

const onOpen = vi.fn();

const group = (key: string): MapGroup => ({
  key,
  name: `2 events near ${key}`,
  at: [33, 44],
  types: [],
  count: 2,
  isLone: false,
});

function OnMap({ keys }: { keys: readonly string[] }) {
  const pane = groupsPane(useMap(), "underRows");
  return <GroupButtons groups={keys.map(group)} {...{ pane, onOpen }} />;
}

const page = (...keys: string[]) => (
  <>
    <button type="button">Elsewhere</button>
    <MapContainer center={[33, 44]} zoom={7}>
      <OnMap keys={keys} />
    </MapContainer>
  </>
);

const button = (name: RegExp) => screen.getByRole("button", { name });
const hasMapFocus = (): boolean =>
  document.activeElement?.classList.contains("leaflet-container") === true;

beforeEach(() => onOpen.mockClear());

describe("the buttons of groups", () => {
  it("open the group that was chosen, each its own", () => {
    render(page("Hillah", "Erbil"));
    fireEvent.click(button(/Erbil/));
    expect(onOpen.mock.calls).toEqual([["Erbil"]]);
  });

  it("leave the focus to the map where the one that has it goes", () => {
    const { rerender } = render(page("Hillah", "Erbil"));
    button(/Hillah/).focus();
    rerender(page("Hillah"));
    expect(document.activeElement).toBe(button(/Hillah/));
    rerender(page("Erbil"));
    expect(hasMapFocus()).toBe(true);
  });

  it("do so also after the window had lost the focus", () => {
    const { rerender } = render(page("Hillah", "Erbil"));
    button(/Hillah/).focus();
    // So a window tells of it: what has the focus in it stays the same.
    fireEvent.focusOut(button(/Hillah/));
    rerender(page("Erbil"));
    expect(hasMapFocus()).toBe(true);
  });

  it("take no focus from what has it", () => {
    const { rerender } = render(page("Hillah", "Erbil"));
    button(/Hillah/).focus();
    button(/Elsewhere/).focus();
    rerender(page("Erbil"));
    expect(document.activeElement).toBe(button(/Elsewhere/));
  });

  it("leave the focus to the map where all go", () => {
    const { rerender } = render(page("Hillah"));
    button(/Hillah/).focus();
    rerender(
      <>
        <button type="button">Elsewhere</button>
        <MapContainer center={[33, 44]} zoom={7} />
      </>,
    );
    expect(hasMapFocus()).toBe(true);
  });
});
