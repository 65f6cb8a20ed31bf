import type { LangMap } from "../../story/records/text.ts";
import type { ImportProblem } from "../sheet.ts";

/** A problem with its sentence. */
export interface SaidProblem extends ImportProblem {
  says: LangMap;
}

/** Problems with what there is to say about them in every language, which is fetched where there are any. */
export const said = async (problems: readonly ImportProblem[]): Promise<SaidProblem[]> => {
  if (problems.length === 0) return [];
  const { SENTENCES } = await import("../sentences.ts");
  return problems.map((problem) => ({ ...problem, says: SENTENCES[problem.code] }));
};
