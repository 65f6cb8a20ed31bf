import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../../src/story/edit-distance.ts";
import { nearestWords } from "../../../src/story/quote-proof/nearest.ts";

describe("the words of a text that a quote resembles most", () => {
  it.each([
    ["the bridge is dammaged", "He said the bridge is damaged badly.", "the bridge is damaged", 1],
    ["no one was hur", "It is said that no-one was hurting.", "no-one was hurting", 5],
    ["in the midle of it", "They met in the middles of it.", "in the middles of it", 2],
    ["الجسر متضر", "قال إن الجسر متضررة", "الجسر متضررة", 2],
    ["abc", "", "", 3],
  ])("to “%s” in “%s” is “%s”", (exact, text, passage, edits) => {
    expect(nearestWords(exact, text)).toMatchObject({ passage, edits });
  });

  it("are whole words, as many edits away as is said", () => {
    const words = fc.array(fc.stringMatching(/^[abé]{1,5}$/), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (exact, text) => {
        const { passage, edits } = nearestWords(exact.join(" "), text.join(" "));
        const shown = passage.trim().split(" ").filter(Boolean);
        expect(shown.every((word) => text.includes(word))).toBe(true);
        expect(edits).toBeGreaterThanOrEqual(editDistance(exact.join(" "), passage));
      }),
    );
  });
});
