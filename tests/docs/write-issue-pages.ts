import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { ISSUE_CODES, type IssueCodeId } from "../../src/story/issue-codes.ts";
import { importPage } from "./import-page.ts";
import { issueIndex, issuePageOf } from "./issue-page.ts";

/** Writes the page of every issue code, and that of imports; `npm run issue-pages` after a change of codes or fixtures. */
const FOLDER = new URL("../../docs/issues/", import.meta.url);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const code of Object.keys(ISSUE_CODES) as IssueCodeId[])
  writeFileSync(new URL(`${code}.md`, FOLDER), issuePageOf(code));
writeFileSync(new URL("README.md", FOLDER), issueIndex());
writeFileSync(new URL("../import-issues.md", FOLDER), importPage());
