import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { View } from "../../../src/explore/view.ts";
import { EventList } from "../../../src/ui/story/EventList.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { sceneOf } from "../hillah-scene.ts";
import { fetchLate } from "../../../src/ui/late.tsx";

beforeAll(fetchLate);

const onSelect = vi.fn();

const list = (view: View) => (
  <EventList
    scene={sceneOf(view)}
    index={HILLAH_INDEX}
    onSelect={onSelect}
    headingRef={createRef<HTMLHeadingElement>()}
  />
);

const show = (view: View = {}) => {
  onSelect.mockClear();
  return render(list(view));
};

const items = (): HTMLElement[] =>
  [...screen.getByRole("list", { name: "Events" }).children] as HTMLElement[];
const titleOf = (item: HTMLElement): string | null =>
  within(item).getByRole("heading", { level: 3 }).textContent;
const detailsOf = (item: HTMLElement | undefined): boolean | undefined =>
  item?.querySelector("details")?.open;
const itemOf = (title: string): HTMLElement | undefined =>
  items().find((item) => titleOf(item) === title);

describe("the list of events", () => {
  it("holds every event of the story in the order of time", () => {
    show();
    expect(items().map(titleOf)).toEqual([
      "Siege of the US embassy in Baghdad",
      "Killing of Qassam Soleimani",
      "Rocket attack on US forces at al-Asad Airbase",
      "Kataib Hezbollah leaves the PMF",
      "Drone and rocket attacks on US forces since 17 October",
      "US strikes in response to attacks since 17 October",
      "US gunship strike near Kirkuk",
      "Drone attack at Erbil Airport",
      "US airstrikes in Hillah",
      "CENTCOM confirms the strikes",
      "Prime Minister's Office condemns the strikes",
    ]);
  });

  it("holds only the events that pass the filters", () => {
    show({ types: ["statement"] });
    expect(items().map(titleOf)).toEqual([
      "CENTCOM confirms the strikes",
      "Prime Minister's Office condemns the strikes",
    ]);
  });

  it("gives type, place and date of an event, and whether the parties differ on it", () => {
    show();
    const meta = itemOf("US airstrikes in Hillah")?.querySelector("h3 + p")?.textContent;
    expect(meta?.split("\u00a0· ")).toEqual([
      "Air/drone strike",
      "Hillah",
      "26 December 2023, 04:45 local time (UTC+3)",
      "25 December 2023, 20:45 Eastern Time (UTC-5)",
      "time from United States Central Command, not in the article",
      "These statements differ",
    ]);
    const agreed = itemOf("Drone attack at Erbil Airport");
    expect(agreed?.textContent).not.toContain("These statements differ");
  });

  it("says of an event without a place just its type and date", () => {
    show();
    const meta = itemOf("CENTCOM confirms the strikes")?.querySelector("h3 + p");
    expect(meta?.textContent).toBe(
      "Statement\u00a0· 25 December 2023\u00a0· " +
        "time from United States Central Command, not in the article",
    );
  });

  it("says how many quotes and claims the details hold", () => {
    show();
    const hillah = itemOf("US airstrikes in Hillah");
    expect(hillah?.querySelector("summary")?.textContent).toBe("Details · 7 quotes · 17 claims");
    const barrage = itemOf("Rocket attack on US forces at al-Asad Airbase");
    expect(barrage?.querySelector("summary")?.textContent).toBe("Details");
  });

  it("selects the event that is chosen, with the keyboard too", async () => {
    show();
    screen.getByRole("button", { name: "US airstrikes in Hillah" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({ kind: "event", id: "hillah-strike" });
  });

  it("marks the selected event alone and opens its details", () => {
    show({ selection: { kind: "event", id: "hillah-strike" } });
    const current = items().filter((item) => item.getAttribute("aria-current") === "true");
    expect(current.map(titleOf)).toEqual(["US airstrikes in Hillah"]);
    expect(items().filter(detailsOf).map(titleOf)).toEqual(["US airstrikes in Hillah"]);
  });

  it("marks the event of a quote or claim that a link names", () => {
    show({ selection: { kind: "claim", id: "pmo-erbil-character" } });
    const current = items().filter((item) => item.getAttribute("aria-current") === "true");
    expect(current.map(titleOf)).toEqual(["Drone attack at Erbil Airport"]);
  });

  it("opens and closes the details as the selection moves on", () => {
    const { rerender } = show({ selection: { kind: "event", id: "hillah-strike" } });
    rerender(list({ selection: { kind: "event", id: "kirkuk-gunship-strike" } }));
    expect(items().filter(detailsOf).map(titleOf)).toEqual(["US gunship strike near Kirkuk"]);
    rerender(list({}));
    expect(items().filter(detailsOf)).toEqual([]);
  });

  it("follows the order it is given", () => {
    const scene = sceneOf();
    const events = scene.events.toReversed();
    render(
      <EventList
        {...{ scene, events, onSelect }}
        index={HILLAH_INDEX}
        headingRef={createRef<HTMLHeadingElement>()}
      />,
    );
    expect(items().map(titleOf)[0]).toBe("Prime Minister's Office condemns the strikes");
  });

  it("takes the focus along to the chosen event while it has it, and else leaves it", () => {
    const { rerender } = show();
    const title = (name: string) => screen.getByRole("button", { name });
    title("US airstrikes in Hillah").focus();
    rerender(list({ selection: { kind: "event", id: "kirkuk-gunship-strike" } }));
    expect(document.activeElement).toBe(title("US gunship strike near Kirkuk"));
    title("US gunship strike near Kirkuk").blur();
    rerender(list({ selection: { kind: "event", id: "hillah-strike" } }));
    expect(document.activeElement).toBe(document.body);
  });
});
