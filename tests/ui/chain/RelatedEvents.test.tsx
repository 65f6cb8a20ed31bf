import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { RelatedEvents } from "../../../src/ui/chain/RelatedEvents.tsx";
import { EventDetails } from "../../../src/ui/story/EventDetails.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { eventEntry } from "../hillah-scene.ts";

const onSelect = vi.fn();

const show = (id: string) =>
  render(<RelatedEvents entry={eventEntry(id)} index={HILLAH_INDEX} onSelect={onSelect} />);

const lines = (): (string | null)[] =>
  within(screen.getByRole("list", { name: "Relations" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("the relations of an event in words", () => {
  it("say what it answers, what it is part of, and what speaks of it", () => {
    show("hillah-strike");
    expect(lines()).toEqual([
      "In response to: Drone attack at Erbil Airport",
      "Part of: US strikes in response to attacks since 17 October",
      "Subject of: CENTCOM confirms the strikes",
      "Response: Prime Minister's Office condemns the strikes",
    ]);
  });

  it("say what came of what", () => {
    show("soleimani-killing");
    expect(lines()).toEqual([
      "Led to: Rocket attack on US forces at al-Asad Airbase",
      "Followed from: Siege of the US embassy in Baghdad",
      "Before: Kataib Hezbollah leaves the PMF",
    ]);
  });

  it("lead to the other event", async () => {
    show("hillah-strike");
    const name = "In response to: Drone attack at Erbil Airport";
    screen.getByRole("button", { name }).focus();
    await userEvent.keyboard("{Enter}");
    expect(onSelect).toHaveBeenLastCalledWith({ kind: "event", id: "erbil-drone-attack" });
  });

  it("come into its details once they are fetched", async () => {
    await import("../../../src/ui/late-parts.ts");
    const entry = eventEntry("pmo-statement");
    render(<EventDetails {...{ entry, onSelect }} index={HILLAH_INDEX} focus={{}} />);
    expect(await screen.findByRole("button", { name: /US airstrikes in Hillah/ })).toBeTruthy();
  });
});
