import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { mainDispute } from "../../../src/explore/main-dispute.ts";
import { MainDisputeCard } from "../../../src/ui/story/MainDisputeCard.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";

const show = () => {
  const main = mainDispute(HILLAH_INDEX);
  if (!main) throw new Error("The story has no main dispute.");
  const onSelect = vi.fn();
  const { container } = render(
    <MainDisputeCard main={main} index={HILLAH_INDEX} onSelect={onSelect} />,
  );
  return { main, onSelect, card: screen.getByRole("region"), container };
};

/** The part of the card that belongs to a party. */
const side = (party: string): HTMLElement => {
  const { parentElement } = screen.getByRole("heading", { level: 3, name: party });
  if (!parentElement) throw new Error(`${party} has no side.`);
  return parentElement;
};

describe("MainDisputeCard", () => {
  it("is named by the question on which the parties differ", () => {
    show();
    expect(
      screen.getByRole("region", { name: "These statements differ: Harm to civilians" }),
    ).toBeTruthy();
  });

  it("puts what each party says under its name", () => {
    show();
    expect(side("CENTCOM").textContent).toContain("sees no indications that civilians");
    expect(side("Prime Minister's Office").textContent).toContain("civilians were among the");
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(2);
  });

  it("says at which side the party has later replaced its words", () => {
    show();
    expect(within(side("CENTCOM")).getByText("Later replaced")).toBeTruthy();
    expect(within(side("Prime Minister's Office")).queryByText("Later replaced")).toBeNull();
  });

  it("keeps what became known later apart from the article, with the number of its sources", () => {
    const { card, main } = show();
    const later = screen.getByText("Later, not in the article:").parentElement;
    expect(main.later.length).toBeGreaterThan(0);
    for (const { text } of main.later) expect(later?.textContent).toContain(text["en"]);
    expect(later?.textContent).toContain("(2 sources)");
    expect(card.contains(later)).toBe(true);
  });

  it("says nothing of later when nothing is known", () => {
    const main = { ...show().main, later: [] };
    const { container } = render(
      <MainDisputeCard main={main} index={HILLAH_INDEX} onSelect={vi.fn()} />,
    );
    expect(container.textContent).not.toContain("Later, not in the article");
  });

  it("selects the event it is about", async () => {
    const { onSelect } = show();
    await userEvent.click(screen.getByRole("button", { name: /^These statements differ/ }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({ kind: "event", id: "hillah-strike" });
  });
});
