import { describe, expect, it } from "vitest";
import { mainDispute } from "../../src/explore/main-dispute.ts";
import { indexStory } from "../../src/explore/story-index.ts";
import type { Claim } from "../../src/story/records/claim.ts";
import { HILLAH, HILLAH_INDEX } from "./hillah.ts";
import { makeClaim, makeStory } from "./make-story.ts";

const ofClaims = (claims: Claim[]) => mainDispute(indexStory(makeStory({ claims })));

const hillahWithout = (...gone: string[]) =>
  mainDispute(
    indexStory({ ...HILLAH, claims: HILLAH.claims.filter(({ id }) => !gone.includes(id)) }),
  );

const ids = (claims: Claim[] | undefined): string[] | undefined => claims?.map(({ id }) => id);

const yes = { assertion: "harmed" };
const no = { assertion: "none" };
const count = (n: number) => ({ count: { min: n, max: n } });

describe("the main contradiction", () => {
  it("of Hillah is harm to civilians, CENTCOM against the Prime Minister's Office", () => {
    const main = mainDispute(HILLAH_INDEX);
    expect(main?.dispute).toMatchObject({
      event: "hillah-strike",
      facet: "civilian-harm",
      state: "contested",
    });
    expect(main?.dispute.current.map(({ claimant }) => claimant)).toEqual(["centcom", "iraqi-pmo"]);
  });

  it("lists what became known after the article, first what replaces an earlier claim", () => {
    expect(ids(mainDispute(HILLAH_INDEX)?.later)).toEqual([
      "centcom-civilian-harm-2024",
      "airwars-civilian-harm",
    ]);
  });

  it("of Hillah moves on to the next question, then to none, as one side's claims are removed", () => {
    expect(hillahWithout("pmo-civilian-harm")?.dispute.facet).toBe("killed");
    expect(hillahWithout("centcom-civilian-harm")?.dispute.facet).toBe("killed");
    expect(hillahWithout("pmo-civilian-harm", "pmo-killed")).toBeNull();
  });

  it("is none in a story without claims", () => {
    expect(ofClaims([])).toBeNull();
  });

  it("is none where the parties agree or only one speaks", () => {
    expect(
      ofClaims([
        makeClaim("a", { claimant: "a", value: count(3) }),
        makeClaim("b", { claimant: "b", value: count(3) }),
        makeClaim("c", { facet: "killed", value: count(1) }),
      ]),
    ).toBeNull();
  });

  it("is none where a party of the article is contradicted only from outside it", () => {
    expect(
      ofClaims([
        makeClaim("a", { claimant: "a", value: count(3) }),
        makeClaim("b", { claimant: "b", value: count(5), source: "later" }),
      ]),
    ).toBeNull();
  });

  it("is the weightiest question of all events, not that of the first event", () => {
    const main = ofClaims([
      makeClaim("a", { event: "first", claimant: "a", value: count(3) }),
      makeClaim("b", { event: "first", claimant: "b", value: count(5) }),
      makeClaim("c", { event: "second", facet: "civilian-harm", claimant: "a", value: yes }),
      makeClaim("d", { event: "second", facet: "civilian-harm", claimant: "b", value: no }),
    ]);
    expect(main?.dispute.event).toBe("second");
  });

  it("is one in quoted words before a weightier one without", () => {
    const quoted = { evidence: ["quote"] };
    const main = ofClaims([
      makeClaim("a", { facet: "civilian-harm", claimant: "a", value: yes, ...quoted }),
      makeClaim("b", { facet: "civilian-harm", claimant: "b", value: no }),
      makeClaim("c", { claimant: "a", value: count(3), ...quoted }),
      makeClaim("d", { claimant: "b", value: count(5), ...quoted }),
    ]);
    expect(main?.dispute.facet).toBe("injured");
  });

  it("is the weightiest where no contradiction is in quoted words", () => {
    const main = ofClaims([
      makeClaim("c", { claimant: "a", value: count(3) }),
      makeClaim("d", { claimant: "b", value: count(5) }),
      makeClaim("a", { facet: "killed", claimant: "a", value: count(1) }),
      makeClaim("b", { facet: "killed", claimant: "b", value: count(2) }),
    ]);
    expect(main?.dispute.facet).toBe("killed");
  });

  it("sorts later claims by the date on which they were made, not by the file", () => {
    const outside = { source: "later", value: count(9) };
    const main = ofClaims([
      makeClaim("a", { claimant: "a", value: count(3) }),
      makeClaim("b", { claimant: "b", value: count(5) }),
      makeClaim("2025", { stated: "2025-07-21", ...outside }),
      makeClaim("undated", { stated: "some day", ...outside }),
      makeClaim("undated-too", { stated: "one day", ...outside }),
      makeClaim("2023", { stated: "2023-12-31", ...outside }),
      makeClaim("2024", { stated: "[2024-01-01..2024-06-30]", ...outside }),
      makeClaim("other-question", { facet: "killed", ...outside }),
      makeClaim("other-event", { event: "other", ...outside }),
    ]);
    expect(ids(main?.later)).toEqual(["2025", "2024", "2023", "undated-too", "undated"]);
  });
});
