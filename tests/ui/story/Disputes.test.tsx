import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Disputes } from "../../../src/ui/story/Disputes.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { eventEntry } from "../hillah-scene.ts";

const show = (event = "hillah-strike", selectedClaim?: string) => {
  const { disputes } = eventEntry(event);
  return render(<Disputes disputes={disputes} index={HILLAH_INDEX} selectedClaim={selectedClaim} />)
    .container;
};

/** The lines under a question, with what its heading says of them. */
const question = (label: string): { state: string; lines: HTMLElement[] } => {
  const heading = screen
    .getAllByRole("heading", { level: 4 })
    .find(({ textContent }) => textContent.startsWith(label));
  const section = heading?.closest("section");
  if (!heading || !section) throw new Error(`Nobody answers “${label}”.`);
  return {
    state: heading.textContent.slice(label.length),
    lines: within(section).getAllByRole("listitem"),
  };
};

describe("who says what", () => {
  it("asks the weightiest question first", () => {
    show();
    const first = screen.getAllByRole("heading", { level: 4 })[0];
    expect(first?.textContent).toContain("Harm to civilians");
  });

  it("says in words whether the statements differ or agree", () => {
    show();
    expect(question("People killed").state).toBe("These statements differ");
    expect(question("Harm to civilians").state).toBe(
      "Differed at first; the latest statements agree",
    );
  });

  it("says neither of a question that one party alone answers", () => {
    show();
    expect(question("Sovereignty and law").state).toBe("");
  });

  it("gives each statement with its party, its day and where it can be read", () => {
    show();
    const { lines } = question("People injured");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      "Prime Minister's Office The Prime Minister's Office says 18 people were injured, civilians " +
        "among them.stated about 26 December 2023\u00a0· date inferred\u00a0· Atlas News",
    ]);
  });

  it("keeps a statement that its party has replaced, under the others and tagged as earlier", () => {
    show();
    const { lines } = question("Harm to civilians");
    const earlier = lines.filter((line) => within(line).queryByText("Earlier"));
    expect(earlier).toEqual([lines.at(-1)]);
    expect(earlier[0]?.textContent).toContain("sees no indications that civilians were affected");
  });

  it("tags what is not in the article, and nothing that is", () => {
    show();
    const tagged = ({ textContent }: HTMLElement) => textContent.includes("Not in the article");
    expect(question("Civilians killed").lines.every(tagged)).toBe(true);
    expect(question("People killed").lines.some(tagged)).toBe(false);
  });

  it("marks the statement that a link names", () => {
    const marked = show("hillah-strike", "pmo-killed").querySelectorAll("[data-selected]");
    expect([...marked].map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("one service member was killed"),
    ]);
  });

  it("marks an earlier statement too when a link names it", () => {
    const marked = show("hillah-strike", "centcom-civilian-harm").querySelectorAll(
      "[data-selected]",
    );
    expect(marked).toHaveLength(1);
  });
});
