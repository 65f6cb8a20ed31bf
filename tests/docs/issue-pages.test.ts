import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ISSUE_CODES, type IssueCodeId } from "../../src/story/issue-codes.ts";
import { pageOf } from "../../src/cli/dateline/import/tell-import.ts";
import { SENTENCES } from "../../src/import/sentences.ts";
import type { ImportProblem } from "../../src/import/sheet.ts";
import { importPage } from "./import-page.ts";
import { issueIndex, issuePageOf } from "./issue-page.ts";

const FOLDER = new URL("../../docs/issues/", import.meta.url);
const CODES = Object.keys(ISSUE_CODES) as IssueCodeId[];

const page = (name: string): string => readFileSync(new URL(name, FOLDER), "utf8");

describe("docs/issues", () => {
  it("has a page for every code, and no other", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      [...CODES.map((code) => `${code}.md`), "README.md"].sort(),
    );
  });

  it.each(CODES)("%s is what `npm run issue-pages` writes", (code) => {
    expect(page(`${code}.md`)).toBe(issuePageOf(code));
  });

  it("the list names every page", () => {
    expect(page("README.md")).toBe(issueIndex());
    for (const code of CODES) expect(page("README.md")).toContain(`(${code}.md)`);
  });
});

it("docs/import-issues.md is what `npm run issue-pages` writes", () => {
  expect(page("../import-issues.md")).toBe(importPage());
});

it("every import code leads to its own heading", () => {
  for (const code of Object.keys(SENTENCES) as ImportProblem["code"][]) {
    const [path = "", anchor = ""] = pageOf(code).split("#");
    const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
    // A heading's anchor is its text, where that has small letters, digits and hyphens alone.
    expect(anchor).toMatch(/^[a-z\d-]+$/);
    expect(text.split("\n").filter((line) => line === `## ${anchor}`)).toHaveLength(1);
  }
});
