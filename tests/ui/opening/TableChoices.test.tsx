import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { TableChoices } from "../../../src/ui/opening/TableChoices.tsx";
import { inArabic } from "../in-arabic.tsx";
import type { TableChoice, TableShown } from "../../../src/ui/opening/table-choice.ts";
import { ONE_ROW } from "./table-shown.ts";

const TABLE: TableShown = {
  ...ONE_ROW,
  columns: [
    { column: "y", field: "lat", example: "36.19" },
    { column: "what", field: null, example: "x".repeat(80) },
  ],
  counts: { ...ONE_ROW.counts, rows: 1201, placed: 1200, unplaced: 1 },
  hasStory: true,
};

const FIELDS = [
  { id: "lat", label: { en: "Latitude" } },
  { id: "title", label: { en: "Title" } },
];

const SHOWN = {
  choice: { map: { z: "-" }, lang: "en" },
  fields: FIELDS,
  zones: ["Asia/Baghdad"],
  isReading: false,
  onRejects: undefined,
  site: "https://example.org/",
  onChoice: vi.fn(),
  onMake: vi.fn(),
  onOther: vi.fn(),
};

const show = (
  table: Partial<TableShown> = {},
  isReading = false,
  choice: TableChoice = SHOWN.choice,
) => {
  const acts = { onChoice: vi.fn(), onMake: vi.fn(), onOther: vi.fn() };
  const all = { ...SHOWN, ...acts, isReading, choice };
  render(<TableChoices table={{ ...TABLE, ...table }} {...all} />);
  return acts;
};

describe("what a table was taken for", () => {
  it("says what a known kind of file has in a column that is none of the fields", () => {
    show({
      columns: [
        { column: "where_prec", field: null, becomes: { en: "How exact" }, example: "1" },
        { column: "what", field: null, example: "" },
      ],
    });
    expect(
      screen
        .getAllByRole("combobox", { name: /^Column “/ })
        .map((one) => (one as HTMLSelectElement).selectedOptions[0]?.text),
    ).toEqual(["How exact", "not used"]);
  });

  it("is a table with each column, its meaning and an example that is not too long", () => {
    show();
    const rows = within(screen.getByRole("table", { name: "Columns" })).getAllByRole("row");
    expect(rows).toHaveLength(3);
    expect(screen.getByLabelText<HTMLSelectElement>("Column “y” is").value).toBe("lat");
    expect(screen.getByLabelText<HTMLSelectElement>("Column “what” is").value).toBe("-");
    expect(rows[2]?.textContent).toContain(`${"x".repeat(59)}…`);
  });

  it("can be set right, and keeps what was set before", async () => {
    const { onChoice } = show();
    await userEvent.selectOptions(screen.getByLabelText("Column “what” is"), "title");
    expect(onChoice).toHaveBeenCalledWith({ map: { z: "-", what: "title" }, lang: "en" });
  });

  it("says what becomes of the rows", () => {
    show();
    const counts = within(screen.getByRole("list", { name: "What becomes of the rows" }));
    expect(counts.getAllByRole("listitem").map((one) => one.textContent)).toEqual([
      "1,200 events on the map",
      "1 event without a place",
      "0 rows left out",
    ]);
  });

  it.each([
    ["no column is taken for coordinates", [], /no column was taken for the coordinates/],
    ["nothing can be read in those that are", ["lat"], /“y” could not be read as coordinates/],
  ] as const)("says why nothing is on the map: %s", (_, fields, why) => {
    const [y, what] = TABLE.columns;
    const columns = [{ ...y, field: fields[0] ?? null }, what] as TableShown["columns"];
    show({ columns, counts: { ...TABLE.counts, placed: 0, unplaced: 8 } });
    const note = screen.getByRole("note");
    expect(note.textContent).toMatch(why);
    expect(note.textContent).toContain("add two columns to the file, latitude and longitude");
  });

  it.each([
    ["something is on the map", { placed: 1, unplaced: 8 }],
    ["there is nothing at all", { placed: 0, unplaced: 0 }],
    ["shapes tell why nothing is", { placed: 0, unplaced: 8, shapesLost: 8 }],
  ])("says nothing of that where %s", (_, counts) => {
    show({ counts: { ...TABLE.counts, ...counts } });
    expect(screen.queryByRole("note")).toBeNull();
  });

  it("shows the language that the texts were taken for, which can be set right", async () => {
    const { onChoice } = show({ lang: "ar" }, false, { map: {} });
    const field = screen.getByLabelText<HTMLSelectElement>("Language of the texts");
    expect(field.selectedOptions[0]?.textContent).toBe("Arabic");
    await userEvent.selectOptions(field, "not known");
    expect(onChoice).toHaveBeenCalledWith({ map: {}, lang: "und" });
  });

  it.each([
    [
      "English",
      (part: ReactNode) => part,
      ["2 events without a date", "2 events without the file’s line or other shape"],
    ],
    ["Arabic", inArabic, ["حدثان بلا تاريخ", "حدثان من دون الخط أو الشكل الوارد في الملف"]],
  ])("says in %s what of dates, shapes and heights is missing", (_, spoken, missing) => {
    const counts = {
      ...{ ...TABLE.counts, rows: 3, placed: 1, unplaced: 2 },
      ...{ undated: 2, shapesLost: 2, heightsLost: 1 },
    };
    render(spoken(<TableChoices {...SHOWN} table={{ ...TABLE, counts }} />));
    const said = screen.getAllByRole("listitem").map((one) => one.textContent);
    expect(said).toHaveLength(6);
    expect(said.slice(3, 5)).toEqual(missing);
  });

  it.each([
    ["1 event of these known to a wider area only: listed, not drawn", (part: ReactNode) => part],
    ["منها ما يُعرف مكانه ضمن منطقة أوسع فقط، في القائمة دون رسم: حدث واحد", inArabic],
  ])("says “%s”", (said, spoken) => {
    const counts = { ...TABLE.counts, unplaced: 2, areasAlone: 1 };
    render(spoken(<TableChoices {...SHOWN} table={{ ...TABLE, counts }} />));
    expect(screen.getByText(said)).toBeTruthy();
  });

  it("says nought in a word in Arabic, whose figure for it is a dot", () => {
    const counts = { ...TABLE.counts, unplaced: 0, bad: 0 };
    render(inArabic(<TableChoices {...SHOWN} table={{ ...TABLE, counts }} />));
    expect(screen.getByText("لا حدث بلا مكان")).toBeTruthy();
  });

  it("reads a remark that begins with a column's Latin name the page's way", () => {
    const doubt = { code: "x", says: { ar: "اختر أيهما أولًا" }, detail: "", column: "date" };
    const table = { ...TABLE, problems: [doubt], problemCount: 1 };
    render(inArabic(<TableChoices {...SHOWN} table={table} />));
    expect(screen.getByText(/اختر أيهما أولًا/).hasAttribute("dir")).toBe(false);
  });

  it("asks how the file is saved only where its bytes leave that open", async () => {
    show();
    expect(screen.queryByLabelText("How the file is saved")).toBeNull();
    const doubt = { code: "encoding", says: { en: "In doubt." }, detail: "the byte 0xE4" };
    const { onChoice } = show({ problems: [doubt], problemCount: 1 });
    await userEvent.selectOptions(
      screen.getByLabelText("How the file is saved"),
      "Windows, Arabic",
    );
    expect(onChoice).toHaveBeenLastCalledWith({
      map: { z: "-" },
      lang: "en",
      encoding: "windows-1256",
    });
  });

  it("asks for the order of dates and for a zone only where something depends on it", async () => {
    show();
    expect(screen.queryByLabelText("In dates such as 03/04/2023")).toBeNull();
    const says = { en: "In doubt." };
    const { onChoice } = show({
      problems: [
        { code: "dates-ambiguous", says, detail: "03/04/2023", column: "date" },
        { code: "time-without-zone", says, detail: "", line: 1200 },
      ],
      problemCount: 2,
    });
    expect(screen.getByText(/^line 1,200: In doubt/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("In dates such as 03/04/2023"), "dmy");
    expect(onChoice).toHaveBeenLastCalledWith({ map: { z: "-" }, lang: "en", dates: "dmy" });
  });

  it("becomes a story only where a row can be used and nothing is being read", async () => {
    const { onMake } = show({ hasStory: false });
    expect(screen.getByText("No row can be used like this.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Open" }));
    expect(onMake).not.toHaveBeenCalled();
  });

  it("does not become one while a change is read", async () => {
    const { onMake } = show({}, true);
    await userEvent.click(screen.getByRole("button", { name: "Open" }));
    expect(onMake).not.toHaveBeenCalled();
  });

  it("can be left for something else", async () => {
    const { onOther, onMake } = show();
    await userEvent.click(screen.getByRole("button", { name: "Choose something else" }));
    expect(onOther).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole("button", { name: "Open" }));
    expect(onMake).toHaveBeenCalledOnce();
  });

  it.each([
    ["English", (part: ReactNode) => part, /^With 30,000 rows it is too long for a story/],
    ["Arabic", inArabic, /سيُفتح أرشيفًا/],
  ])("says in %s that it becomes an archive, and why", (_, spoken, sentence) => {
    const counts = { ...TABLE.counts, rows: 30_000 };
    const table = { ...TABLE, becomes: "archive" as const, counts };
    render(spoken(<TableChoices {...SHOWN} table={table} />));
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByText("It opens as a story.")).toBeNull();
  });
});
