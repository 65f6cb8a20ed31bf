import type { LangMap } from "../../story/records/text.ts";
import type { TakenTable } from "../archive/take-table.ts";
import type { ColumnUse, Counts, Imported } from "../imported.ts";
import type { ImportProblem } from "../sheet.ts";
import { said, type SaidProblem } from "./said.ts";

/** What a foreign file was taken for, for somebody to look at before it becomes a story. */
export interface TableView {
  name: string;
  shape: LangMap | null;
  columns: ColumnUse[];
  counts: Counts;
  /** The first of them; what follows repeats them. */
  problems: SaidProblem[];
  /** How many there are. */
  problemCount: number;
  /** How many of each code, told or not. */
  problemsOf: Record<string, number>;
  /** The rows that were left out, as a table with the reason (CSV); `null` where there are none. */
  rejects: string | null;
  hasStory: boolean;
  becomes: Becomes;
}

/** What a table is opened as: what is longer than a story can be is an archive. */
export type Becomes = "story" | "archive";

const MOST_TOLD = 100;
/** Of one kind, so that a long list of one does not hide the others. */
const MOST_ALIKE = 20;

/** The first of each kind, and how many there are of each. */
const byCode = (problems: readonly ImportProblem[]) => {
  const counts = new Map<string, number>();
  const first = problems.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST_ALIKE;
  });
  return { first, numbers: Object.fromEntries(counts) };
};

/** The rows that were left out, as a table (CSV) in the page's language; `null` where there are none. */
export const rejectsOf = async (imported: Imported, lang: string): Promise<string | null> => {
  if (imported.rejects.length === 0) return null;
  const [{ rejectsTable }, { pageSentence }] = await Promise.all([
    import("../rejects.ts"),
    import("../sentences-of-page.ts"),
  ]);
  return rejectsTable(imported, pageSentence, lang);
};

/** `lang` is the page's language. */
export const tableView = async (
  name: string,
  imported: Imported,
  lang: string,
): Promise<TableView> => {
  const { shape, columns, counts, rejects, problems, story } = imported;
  const all = [...problems, ...rejects.flatMap(({ problem, also }) => [problem, ...also])];
  const { first, numbers } = byCode(all);
  return {
    name,
    shape,
    columns,
    counts,
    problems: await said(first.slice(0, MOST_TOLD)),
    problemCount: all.length,
    problemsOf: numbers,
    rejects: await rejectsOf(imported, lang),
    hasStory: story !== null,
    becomes: "story",
  };
};

/** The same of a table whose rows are too many for a story; its rejects are kept elsewhere. */
export const longTableView = async (
  name: string,
  { shape, columns, counts, problems }: TakenTable,
): Promise<TableView> => ({
  name,
  shape,
  columns,
  counts,
  problems: await said(problems.told.slice(0, MOST_TOLD)),
  problemCount: Object.values(problems.numbers).reduce((sum, one) => sum + one, 0),
  problemsOf: problems.numbers,
  rejects: null,
  hasStory: counts.placed + counts.unplaced > 0,
  becomes: "archive",
});
