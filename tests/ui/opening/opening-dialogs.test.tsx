import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { makeIssue } from "../../../src/story/issue.ts";
import { ChooseFiles } from "../../../src/ui/opening/ChooseFiles.tsx";
import { IssuesDialog } from "../../../src/ui/opening/IssuesDialog.tsx";
import { OpenError } from "../../../src/ui/opening/OpenError.tsx";
import { OpenedBar } from "../../../src/ui/opening/OpenedBar.tsx";
import { OpenProgress } from "../../../src/ui/opening/OpenProgress.tsx";
import { SeveralFound } from "../../../src/ui/opening/SeveralFound.tsx";
import { inArabic } from "../in-arabic.tsx";

const focused = (): string => document.activeElement?.textContent ?? "";

describe("choosing", () => {
  it("hands over what was chosen, and the same file a second time", async () => {
    const onFiles = vi.fn();
    const { container } = render(<ChooseFiles onFiles={onFiles} />);
    const field = container.querySelector<HTMLInputElement>("input[type=file]");
    if (!field) throw new Error("There is no field for files.");
    const file = new File(["x"], "a.csv");
    await userEvent.upload(field, file);
    await userEvent.upload(field, file);
    expect(onFiles.mock.calls).toEqual([[[file]], [[file]]]);
  });

  it("lets folders be chosen by a field of their own", () => {
    const { container } = render(<ChooseFiles onFiles={vi.fn()} />);
    const fields = [...container.querySelectorAll("input[type=file]")];
    expect(fields.map((field) => field.hasAttribute("webkitdirectory"))).toEqual([false, true]);
  });

  it("begins with the button for files where there is nothing else to do", () => {
    render(<ChooseFiles onFiles={vi.fn()} takesFocus />);
    expect(focused()).toBe("Choose files…");
  });

  it("offers each of several things, and something else", async () => {
    const onChoose = vi.fn();
    const onOther = vi.fn();
    const choices = [
      { id: "1", kind: "story", path: "", title: "Flood" },
      { id: "2", kind: "story", path: "old/flood", title: "Flood" },
      { id: "3", kind: "archive", path: "old/flood", title: null },
      { id: "4", kind: "foreign", path: "a/b.csv", title: null },
    ] as const;
    render(<SeveralFound {...{ choices, onChoose, onOther }} />);
    expect(focused()).toContain("several things");
    for (const name of [
      "Flood story, in no folder",
      "Flood story, old/flood",
      "archive, old/flood",
      "table or map file, a/b.csv",
    ])
      await userEvent.click(screen.getByRole("button", { name }));
    expect(onChoose.mock.calls).toEqual([["1"], ["2"], ["3"], ["4"]]);
    await userEvent.click(screen.getByRole("button", { name: "Choose something else" }));
    expect(onOther).toHaveBeenCalledOnce();
  });
});

describe("progress", () => {
  it("says how many rows are read, and can be called off from the keyboard at once", async () => {
    const onCancel = vi.fn();
    render(<OpenProgress stage="rows" done={1000} total={99_000} onCancel={onCancel} />);
    const bar = screen.getByRole("progressbar", { name: "Reading the rows …" });
    expect([bar.getAttribute("value"), bar.getAttribute("max")]).toEqual(["1000", "99000"]);
    expect(screen.getByText("1,000 of 99,000 rows")).toBeTruthy();
    expect(focused()).toBe("Cancel");
    await userEvent.keyboard("{Enter}");
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it("says which step of a long table it is, and how much of that is done", () => {
    render(<OpenProgress stage="taking" done={41} total={100} onCancel={vi.fn()} />);
    expect(screen.getByText("Reading the table, step 2 of 2: row by row …")).toBeTruthy();
    expect(screen.getByText("41 % done")).toBeTruthy();
  });

  it("claims no part of a whole that is not known", () => {
    render(<OpenProgress stage="fetching" done={0} total={0} onCancel={vi.fn()} />);
    expect(screen.getByRole("progressbar").hasAttribute("value")).toBe(false);
    expect(screen.queryByText(/of 0/)).toBeNull();
  });
});

const SITE = "https://news.example/maps/";

const ISSUES = [
  makeIssue(
    "event-type-unknown",
    { file: "story.json", line: 1519, column: 15 },
    ["events", 3, "type"],
    { expected: "an event type", found: "“group-chance”", nearest: "group-change" },
  ),
  makeIssue("not-utf-8", { file: "places.geojson", line: 1, column: 1 }, [], {
    expected: "UTF-8",
    found: "UTF-16",
  }),
];

describe("the issues of a story", () => {
  it("stand each with file, line, column, code, what was meant and what to do", () => {
    render(<IssuesDialog issues={ISSUES} site={SITE} onClose={vi.fn()} />);
    const [error, warning] = screen.getAllByRole("listitem");
    expect(error?.textContent).toContain(
      "Error event-type-unknownstory.json, line 1,519, column 15",
    );
    expect(error?.textContent).toContain("Did you mean “group-change”?");
    expect(warning?.textContent).toContain("Warning not-utf-8places.geojson, line 1, column 1");
  });

  it("keep their English sentences marked as such in another language", () => {
    render(inArabic(<IssuesDialog issues={ISSUES} site={SITE} onClose={vi.fn()} />));
    const [error] = screen.getAllByRole("listitem");
    expect(error?.textContent).toContain("خطأ: نوع حدث غير معروف");
    expect(error?.textContent).toContain("السطر ١٬٥١٩، العمود ١٥");
    const sentence = within(error as HTMLElement).getByText(/Did you mean/);
    expect([sentence.lang, sentence.dir]).toEqual(["en", "ltr"]);
    const terms = within(error as HTMLElement).getAllByRole("term");
    expect(terms.map((one) => one.textContent)).toEqual([
      "المتوقع",
      "وُجد",
      "الأقرب إليه",
      "ما العمل",
    ]);
    const advice = within(error as HTMLElement).getByText(/^Use a type that is built in/);
    expect([advice.lang, advice.dir]).toEqual(["en", "ltr"]);
    expect(sentence.textContent).not.toContain("Use a type");
  });
});

describe("a story that could not be read", () => {
  it("marks the lines about an archive, which are English", () => {
    const line = "texts.bin: The file ends too early.";
    render(inArabic(<OpenError sentence="تعذّرت القراءة" english={[line]} site={SITE} />));
    const told = screen.getByText(line);
    expect([told.lang, told.dir]).toEqual(["en", "ltr"]);
  });

  it("says so with what is wrong and where, in the reader's words as far as there are some", () => {
    render(inArabic(<OpenError sentence="تعذّرت القراءة" issues={ISSUES} site={SITE} />));
    const alert = within(screen.getByRole("alert"));
    expect(alert.getByText("تعذّرت القراءة")).toBeTruthy();
    expect(alert.getAllByRole("listitem")).toHaveLength(2);
    expect(alert.getByText(/Did you mean/).lang).toBe("en");
  });
});

describe("the bar of an opened story", () => {
  const bar = {
    name: "a.csv",
    isFromAddress: false,
    isArchive: false,
    placeless: null,
    isInPart: false,
    lost: undefined,
    issues: 0,
    onIssues: vi.fn(),
    remarks: 0,
    onRemarks: vi.fn(),
    onSave: () => Promise.resolve("a.zip"),
    onRejects: undefined,
    onClose: vi.fn(),
  };

  it("says where the story is, takes the focus, and offers only what there is", () => {
    render(<OpenedBar {...bar} />);
    expect(focused()).toBe("Only on your machine: a.csv");
    expect(screen.getAllByRole("button").map((one) => one.textContent)).toEqual([
      "Save as a story folder (zip)",
      "Close",
    ]);
  });

  it("says that nothing is on the map, or that a part was read, and no more is saved", () => {
    render(<OpenedBar {...bar} placeless="columns" isInPart />);
    expect(screen.queryByText(/left out/)).toBeNull();
    expect(screen.getByText(/^Only part of the story.* all that is saved\.$/)).toBeTruthy();
    expect(screen.getByText(/^Nothing is on the map.* Add columns for latitude/)).toBeTruthy();
  });

  it("names the file that is missing where that is why nothing is on the map, and gives no advice about columns", () => {
    render(<OpenedBar {...bar} placeless="file" />);
    expect(screen.getByText(/places\.geojson is missing.* together with story\.json/)).toBeTruthy();
    expect(screen.queryByText(/columns/)).toBeNull();
  });

  it("saves an archive as what it is", () => {
    render(<OpenedBar {...bar} isArchive />);
    expect(screen.getByRole("button", { name: "Save as archive (zip)" })).toBeTruthy();
  });

  it("says that it cannot be saved where a file of it is damaged", () => {
    render(<OpenedBar {...bar} onSave={undefined} />);
    expect(screen.queryByRole("button", { name: /^Save/ })).toBeNull();
    expect(screen.getByText("Cannot be saved: a file of it is damaged.")).toBeTruthy();
  });

  it("offers the issues and the rows that were left out where there are some", () => {
    render(<OpenedBar {...bar} isFromAddress issues={1200} onRejects={vi.fn()} />);
    expect(screen.getByText("Opened from a.csv")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Issues (1,200)" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Rows left out (CSV)" })).toBeTruthy();
  });

  it("offers the remarks on the file that it was made of", async () => {
    const onRemarks = vi.fn();
    render(<OpenedBar {...bar} remarks={300} onRemarks={onRemarks} />);
    await userEvent.click(screen.getByRole("button", { name: "Remarks (300)" }));
    expect(onRemarks).toHaveBeenCalledOnce();
  });

  it("says that it was saved, and that it could not be", async () => {
    const { rerender } = render(<OpenedBar {...bar} />);
    const save = screen.getByRole("button", { name: /^Save/ });
    await userEvent.click(save);
    expect(screen.getByText("Given to your browser: a.zip")).toBeTruthy();
    rerender(<OpenedBar {...bar} onSave={() => Promise.reject(new Error("no room"))} />);
    await userEvent.click(save);
    expect(screen.getByText("The zip could not be made.")).toBeTruthy();
  });
});
