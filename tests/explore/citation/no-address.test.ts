import { describe, expect, it } from "vitest";
import { citationOf } from "../../../src/explore/citation/citation.ts";
import { CITATION_STYLES } from "../../../src/explore/citation/styles.ts";
import { HILLAH_INDEX } from "../hillah.ts";

describe("what has no address that others can open", () => {
  const local = citationOf(HILLAH_INDEX, { url: null, accessed: "2026-11-24", langs: ["en"] });

  it("is cited without one, and without a day of access", () => {
    for (const { write } of Object.values(CITATION_STYLES)) {
      const cited = write(local);
      expect(cited).toContain("Iraq condemns");
      expect(cited).not.toMatch(/url|accessed|http|2026-11-24|null/i);
    }
  });

  it("is no page of the web", () => {
    expect(CITATION_STYLES.bibtex.write(local)).toMatch(/^@misc\{/);
    expect(JSON.parse(CITATION_STYLES.csl.write(local))).toMatchObject([{ type: "document" }]);
  });
});
