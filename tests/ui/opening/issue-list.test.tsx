import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { makeIssue } from "../../../src/story/issue.ts";
import { IssueList } from "../../../src/ui/opening/IssueList.tsx";

const SITE = "https://news.example/maps/";

const unknown = (n: number) =>
  makeIssue("unknown-field", { file: "story.json", line: n, column: 1 }, ["x"], {
    expected: "a field",
    found: `“field ${n}”`,
  });

describe("issues", () => {
  it("lead from their code to what it means, on a page beside this one", () => {
    render(<IssueList issues={[unknown(1)]} site={SITE} />);
    const code = screen.getByRole("link", { name: "unknown-field" });
    expect(code.getAttribute("href")).toBe(`${SITE}issues/#unknown-field`);
    expect(code.getAttribute("target")).toBe("_blank");
  });

  it("stand together by their kind: first few, and what to do once; others on request", async () => {
    const many = Array.from({ length: 31 }, (_, n) => unknown(n + 1));
    const { container } = render(<IssueList issues={many} site={SITE} />);
    expect(container.textContent).toContain("31 × Warning unknown-field");
    expect(container.textContent.match(/Check the spelling/g)).toHaveLength(1);
    expect(screen.getAllByText(/^story\.json, line \d+, column 1$/)).toHaveLength(3);
    await userEvent.click(screen.getByRole("button", { name: "Show 28 more" }));
    expect(screen.getAllByText(/^story\.json, line \d+, column 1$/)).toHaveLength(31);
    expect(screen.queryByRole("button", { name: /Show/ })).toBeNull();
  });
});
