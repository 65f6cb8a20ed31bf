import { describe, expect, it } from "vitest";
import { disputesOf, supersededIds, type Dispute } from "../../src/story/claims.ts";
import { FACET_IDS } from "../../src/story/facets.ts";
import type { Claim } from "../../src/story/records/claim.ts";
import { parseHarbour } from "./harbour.ts";

const OPEN: Claim["value"] = { open: true };

const count = (min: number, max: number | null, of?: string): Claim["value"] => ({
  count: { min, max, ...(of === undefined ? {} : { of }) },
});

const is = (assertion: string): Claim["value"] => ({ assertion });

const claim = (id: string, value: Claim["value"], more: Partial<Claim> = {}): Claim => ({
  id,
  event: "delay",
  facet: "injured",
  claimant: id.charAt(0),
  stated: "2024-06-03",
  text: { en: id },
  value,
  evidence: [],
  source: "news",
  ...more,
});

const only = (claims: Claim[]): Dispute => {
  const [dispute, ...more] = disputesOf(claims);
  if (!dispute || more.length > 0) throw new Error("Expected one question.");
  return dispute;
};

const ids = (claims: readonly Claim[]): string[] => claims.map(({ id }) => id);

describe("whether two parties' answers can both hold", () => {
  it.each<[string, Claim["value"], Claim["value"], Dispute["state"]]>([
    ["the same number", count(2, 2), count(2, 2), "agreed"],
    ["other numbers", count(2, 2), count(5, 5), "contested"],
    ["ranges that overlap", count(2, 5), count(4, 9), "agreed"],
    ["ranges that touch", count(2, 4), count(4, 9), "agreed"],
    ["ranges next to each other", count(2, 3), count(4, 9), "contested"],
    ["one range inside the other", count(0, 9), count(4, 5), "agreed"],
    ["“or more” that reaches the other", count(1, null), count(18, 18), "agreed"],
    ["“or more” that begins above the other", count(19, null), count(18, 18), "contested"],
    ["two of “or more”", count(1, null), count(100, null), "agreed"],
    ["nobody and at least one", count(0, 0), count(1, null), "contested"],
    ["the same number of other people", count(1, 1, "crew"), count(1, 1, "guests"), "contested"],
    ["the same number of the same people", count(1, 1, "crew"), count(1, 1, "crew"), "agreed"],
    ["people named by one side only", count(1, 1, "crew"), count(1, 1), "agreed"],
    ["the same set answer", is("harmed"), is("harmed"), "agreed"],
    ["different set answers", is("harmed"), is("none-indicated"), "contested"],
    ["open words", OPEN, OPEN, "single"],
    ["a number and open words", count(2, 2), OPEN, "single"],
    ["a set answer and open words", OPEN, is("none"), "single"],
  ])("%s", (_, one, other, state) => {
    expect(only([claim("a", one), claim("b", other)]).state).toBe(state);
    expect(only([claim("b", other), claim("a", one)]).state).toBe(state);
  });

  it("“no indications” does not contradict “none”, but “harmed” contradicts both", () => {
    const harm = (id: string, answer: string) => claim(id, is(answer), { facet: "civilian-harm" });
    expect(only([harm("a", "none-indicated"), harm("b", "none")]).state).toBe("agreed");
    expect(only([harm("a", "none-indicated"), harm("b", "harmed")]).state).toBe("contested");
    expect(only([harm("a", "harmed"), harm("b", "none")]).state).toBe("contested");
  });

  it("one claim alone is single", () => {
    expect(only([claim("a", count(2, 2))]).state).toBe("single");
  });

  it("two answers of the same party are no dispute", () => {
    expect(only([claim("a1", count(2, 2)), claim("a2", count(5, 5))]).state).toBe("single");
  });

  it("of three parties, two that differ are enough", () => {
    const three = [claim("a", count(2, 2)), claim("b", count(2, 2)), claim("c", count(3, 3))];
    expect(only(three).state).toBe("contested");
  });

  it("claims on other facets or other events are other questions", () => {
    const claims = [
      claim("a", count(2, 2)),
      claim("b", count(5, 5), { facet: "killed" }),
      claim("c", count(5, 5), { event: "protest" }),
    ];
    expect(disputesOf(claims).map(({ state }) => state)).toEqual(["single", "single", "single"]);
  });
});

describe("claims that come and go", () => {
  const first = claim("a1", count(2, 2));
  const other = claim("b1", count(5, 5));
  const later = claim("a2", count(5, 5), { supersedes: "a1", stated: "2024-07" });

  it("taking away one side's claim takes away the contradiction", () => {
    expect(only([first, other]).state).toBe("contested");
    expect(only([first]).state).toBe("single");
    expect(only([other]).state).toBe("single");
    expect(disputesOf([])).toEqual([]);
  });

  it("a claim that its own party replaced moves to the earlier ones", () => {
    const dispute = only([first, other, later]);
    expect(ids(dispute.current)).toEqual(["b1", "a2"]);
    expect(ids(dispute.earlier)).toEqual(["a1"]);
    expect(dispute.state).toBe("agreed");
  });

  it("the earlier ones begin with the newest, however the file is ordered", () => {
    const last = claim("a3", count(6, 6), { supersedes: "a2", stated: "2025" });
    for (const file of [
      [first, later, last],
      [last, later, first],
      [later, last, first],
    ])
      expect(ids(only(file).earlier)).toEqual(["a2", "a1"]);
  });

  it("of two earlier ones of the same day, the one further down comes first", () => {
    const same = claim("a2", count(3, 3), { supersedes: "a1" });
    const last = claim("a3", count(6, 6), { supersedes: "a2" });
    expect(ids(only([first, same, last]).earlier)).toEqual(["a2", "a1"]);
  });

  it("an earlier claim with an unreadable or open date does not upset the order", () => {
    const undated = claim("a1", count(2, 2), { stated: "once" });
    const open = claim("a2", count(3, 3), { supersedes: "a1", stated: "2024/.." });
    const last = claim("a3", count(6, 6), { supersedes: "a2" });
    expect(ids(only([undated, open, last]).earlier)).toEqual(["a2", "a1"]);
  });

  it("replaced claims are known by their ids", () => {
    expect(supersededIds([first, other, later])).toEqual(new Set(["a1"]));
  });
});

describe("the order of questions", () => {
  it("is that of the events, then of the facets' weight, harm to people first", () => {
    const claims = [
      claim("a", OPEN, { event: "two", facet: "legality" }),
      claim("b", OPEN, { event: "one", facet: "legality" }),
      claim("c", is("harmed"), { event: "two", facet: "civilian-harm" }),
      claim("d", count(1, 1), { event: "one", facet: "killed" }),
      claim("e", count(1, 1), { event: "two", facet: "injured" }),
    ];
    expect(disputesOf(claims).map(({ event, facet }) => `${event} ${facet}`)).toEqual([
      "two civilian-harm",
      "two injured",
      "two legality",
      "one killed",
      "one legality",
    ]);
    expect(FACET_IDS[0]).toBe("civilian-harm");
  });
});

describe("the harbour story's questions", () => {
  it("are worked out from its claims", () => {
    const found = disputesOf(parseHarbour().story.claims);
    expect(found.map(({ facet, state }) => `${facet} ${state}`)).toEqual([
      "civilian-harm agreed",
      "injured agreed",
      "damage single",
      "character single",
    ]);
    expect(ids(found[1]?.earlier ?? [])).toEqual(["line-injured"]);
  });

  it("were contested before the company's report", () => {
    const before = parseHarbour().story.claims.filter(({ source }) => source === "ferry-news");
    expect(disputesOf(before).find(({ facet }) => facet === "injured")?.state).toBe("contested");
  });
});
