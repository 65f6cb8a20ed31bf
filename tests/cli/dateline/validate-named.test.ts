import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withHarbour } from "./harbour-folder.ts";
import { dateline, workFolder } from "./test-io.ts";

describe("what dateline validate is called with", () => {
  it("takes an article's text for one story alone, and none of a story's files for it", async () => {
    const cwd = withHarbour();
    cpSync(join(cwd, "harbour"), join(cwd, "quay"), { recursive: true });
    const text = ["--text", "harbour/article.txt"];
    const two = await dateline(["validate", "harbour", "quay", ...text], cwd);
    expect([two.exit, two.err]).toEqual([2, expect.stringContaining("belongs to one story")]);
    const own = await dateline(["validate", "harbour", "--text", "harbour/story.json"], cwd);
    expect([own.exit, own.err]).toEqual([2, expect.stringContaining("of the story itself")]);
  });

  it("checks a folder once that is named more than once", async () => {
    const named = ["harbour", "./harbour", "harbour/"];
    const { exit, out } = await dateline(["validate", ...named], withHarbour());
    expect([exit, out.match(/events/g)]).toEqual([0, ["events"]]);
  });

  it("says nothing of proof where there are no quotes", async () => {
    const cwd = workFolder();
    await dateline(["new", "flood", "--out", "flood"], cwd);
    const { out } = await dateline(["validate", "flood"], cwd);
    expect(out).toBe("flood: 1 event, 1 place, 0 claims, 0 quotes; 0 issues\n");
  });
});
