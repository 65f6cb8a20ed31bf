import type { LangMap } from "../../story/records/text.ts";
import { field } from "../fields.ts";
import type { ImportProblem } from "../sheet.ts";

/** A problem with its sentence, and what columns may be as a page names it. */
export interface SaidProblem extends Omit<ImportProblem, "meant"> {
  says: LangMap;
  meant?: { column: string; label: LangMap }[];
}

const labelled = (meant: NonNullable<ImportProblem["meant"]>): NonNullable<SaidProblem["meant"]> =>
  Object.entries(meant).map(([column, id]) => ({ column, label: field(id).label }));

/** Problems with what there is to say about them in every language, which is fetched where there are any. */
export const said = async (problems: readonly ImportProblem[]): Promise<SaidProblem[]> => {
  if (problems.length === 0) return [];
  const { pageWords } = await import("../sentences-of-page.ts");
  return problems.map(({ meant, nearest, ...problem }) => ({
    ...problem,
    says: pageWords(problem),
    // The nearest of such a problem are options of the command.
    ...(meant ? { meant: labelled(meant) } : nearest !== undefined && { nearest }),
  }));
};
