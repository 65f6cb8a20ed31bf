import { describe, expect, it } from "vitest";
import { issuePath, remarkPath } from "../../src/explore/page-path.ts";
import { SENTENCES } from "../../src/import/sentences.ts";
import { issuesPage } from "../../src/publish/issues-page.tsx";
import { siteIn } from "../../src/publish/site.ts";
import { ISSUE_CODES } from "../../src/story/issue-codes.ts";
import type { Story } from "../../src/story/records/story.ts";
import { attributes, textOf } from "./markup.ts";
import { BASE, STORIES } from "./sites.ts";
import { htmlProblems } from "./validator.ts";

const pageIn = async (lang: "en" | "ar") => {
  const [page] = issuesPage([await siteIn(STORIES["harbour"] as Story, lang, BASE)]);
  if (!page) throw new Error("There is no page.");
  return page;
};

describe("the page on what issues mean", () => {
  it("has a place for every code, where the code's link leads", async () => {
    const { file, body, head } = await pageIn("en");
    const ids = attributes(body, "section", "id");
    expect(ids).toEqual([
      ...Object.keys(ISSUE_CODES),
      ...Object.keys(SENTENCES).map((code) => `import-${code}`),
    ]);
    expect(remarkPath("row-twice")).toBe("issues/#import-row-twice");
    expect(`${file.replace("index.html", "")}#${ids[0]}`).toBe(issuePath("file-missing"));
    const text = textOf(body);
    expect(text).toContain(
      "With the command: Day and month can be read either way round: say --dates",
    );
    expect(text).toContain("It is passed over, so what stands in it is not shown.");
    expect(text).not.toContain("`");
    expect(text).not.toContain("README");
    const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
    expect(htmlProblems(html)).toEqual([]);
  });

  it("says in Arabic what it can, and marks what is English", async () => {
    const { lang, dir, body } = await pageIn("ar");
    expect([lang, dir]).toEqual(["ar", "rtl"]);
    expect(textOf(body)).toContain("unknown-field · حقل غير معروف");
    expect(textOf(body)).toContain("تعذّرت قراءة الإحداثيات");
    expect(new Set(attributes(body, "section span", "lang"))).toEqual(new Set(["en"]));
  });
});
