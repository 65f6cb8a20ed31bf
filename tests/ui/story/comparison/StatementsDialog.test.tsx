import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { indexStory, type StoryIndex } from "../../../../src/explore/story-index.ts";
import type { Claim } from "../../../../src/story/records/claim.ts";
import { StatementsDialog } from "../../../../src/ui/story/comparison/StatementsDialog.tsx";
import { HILLAH, HILLAH_INDEX } from "../../../explore/hillah.ts";

const STRIKE = "US airstrikes in Hillah";

const show = (index: StoryIndex = HILLAH_INDEX, eventId?: string) => {
  const onSelect = vi.fn();
  const onClose = vi.fn();
  render(<StatementsDialog {...{ index, eventId, onSelect, onClose }} />);
  return { onSelect, onClose };
};

const withClaims = (change: (claims: Claim[]) => Claim[]): StoryIndex =>
  indexStory({ ...HILLAH, claims: change(HILLAH.claims) });

const table = (name = STRIKE): HTMLElement => screen.getByRole("table", { name });

const row = (question: string): HTMLElement => {
  const head = within(table()).getByRole("rowheader", { name: new RegExp(`^${question}`) });
  const found = head.closest("tr");
  if (!found) throw new Error(`“${question}” has no row.`);
  return found;
};

const stateOf = (question: string): string =>
  within(row(question)).getByRole("rowheader").textContent.slice(question.length);

/** What a party says on a question: the cell in the column that has its name. */
const cell = (question: string, party: string): HTMLElement => {
  const heads = within(table()).getAllByRole("columnheader");
  const at = heads.findIndex(({ textContent }) => textContent === party);
  const found = within(row(question)).getAllByRole("cell")[at - 1];
  if (!found) throw new Error(`There is no column “${party}”.`);
  return found;
};

describe("the statements side by side", () => {
  it("are a table with a head for each party and each question", () => {
    show(HILLAH_INDEX, "hillah-strike");
    const heads = within(table()).getAllByRole("columnheader");
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      "Question",
      "CENTCOM",
      "Prime Minister's Office",
      "Airwars",
    ]);
    expect(within(table()).getAllByRole("rowheader")).toHaveLength(9);
    expect(within(table()).getAllByRole("cell")).toHaveLength(27);
  });

  it("say in words whether they differ, agree, or are one party's", () => {
    show();
    expect(stateOf("People killed")).toBe("These statements differ");
    expect(stateOf("Civilians killed")).toMatch(/agree$/);
    expect(stateOf("Target")).toBe("One party’s statement");
    expect(stateOf("Harm to civilians")).toBe("Differed at first; the latest statements agree");
  });

  it("give a claim with its words, its date and how that is known, and where it stands", () => {
    show();
    const { textContent } = cell("People injured", "Prime Minister's Office");
    expect(textContent).toContain("18 people were injured, civilians among them");
    expect(textContent).toContain("“resulted in the martyrdom of one service member");
    expect(textContent).toContain("Verbatim, ¶\u00a011");
    expect(textContent).toContain(
      "stated about 26 December 2023\u00a0· date inferred\u00a0· Atlas News",
    );
    expect(cell("People killed", "CENTCOM").textContent).toContain(
      "date from United States Central Command, not in the article",
    );
  });

  it("mark what is not in the article, and say where nothing is recorded", () => {
    show();
    const airwars = cell("Civilians killed", "Airwars");
    expect(airwars.textContent).toContain("Not in the article");
    expect(within(airwars).getByRole("link", { name: "Airwars" })).toBeTruthy();
    expect(cell("People killed", "CENTCOM").textContent).not.toContain("Not in the article");
    expect(cell("People killed", "Airwars").textContent).toContain("No statement recorded");
  });

  it("keep what a party replaced, as earlier, in its own column", () => {
    show();
    const { textContent } = cell("Harm to civilians", "CENTCOM");
    expect(textContent).toMatch(/CJTF-OIR.*Earlier.*sees no indications/);
  });

  it("of the story are a table for each event with a claim, those that differ first", () => {
    show();
    const names = screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
    expect(names).toEqual([
      STRIKE,
      "Drone and rocket attacks on US forces since 17 October",
      "Drone attack at Erbil Airport",
    ]);
  });

  it("can be narrowed to the questions that differ, and widened again", async () => {
    show();
    const only = screen.getByRole("checkbox", { name: /^Only questions on which/ });
    await userEvent.click(only);
    expect(screen.getAllByRole("table")).toHaveLength(1);
    const questions = within(table())
      .getAllByRole("rowheader")
      .map(({ firstChild }) => firstChild?.textContent);
    expect(questions[0]).toBe("Harm to civilians");
    expect(questions).toContain("People killed");
    expect(questions).not.toContain("Target");
    await userEvent.click(only);
    expect(screen.getAllByRole("table")).toHaveLength(3);
  });

  it("lead to their event", async () => {
    const { onSelect } = show(HILLAH_INDEX, "hillah-strike");
    await userEvent.click(screen.getByRole("button", { name: "Show the event" }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({ kind: "event", id: "hillah-strike" });
  });
});

describe("a dispute is worked out, never typed in", () => {
  it("goes when one side's claim is taken out of the story", () => {
    show(withClaims((claims) => claims.filter(({ id }) => id !== "pmo-killed")));
    expect(stateOf("People killed")).toBe("One party’s statement");
    expect(cell("People killed", "Prime Minister's Office").textContent).toContain(
      "No statement recorded",
    );
  });

  it("comes with the claim that does not fit, and moves to earlier when that is replaced", () => {
    const before = withClaims((claims) =>
      claims.filter(({ source, facet }) => source === "atlas-news" && facet === "civilian-harm"),
    );
    show(before);
    expect(stateOf("Harm to civilians")).toBe("These statements differ");
    expect(cell("Harm to civilians", "CENTCOM").textContent).not.toContain("Earlier");
    document.body.replaceChildren();
    show(
      withClaims((claims) =>
        claims.filter(
          ({ id, source, facet }) =>
            facet === "civilian-harm" &&
            (source === "atlas-news" || id === "centcom-civilian-harm-2024"),
        ),
      ),
    );
    expect(stateOf("Harm to civilians")).toBe("Differed at first; the latest statements agree");
    expect(cell("Harm to civilians", "CENTCOM").textContent).toMatch(/Earlier.*no indications/);
  });
});
