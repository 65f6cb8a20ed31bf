import type { DateOrders, OrderFinder, SeenDate } from "./dates/order.ts";
import { orderIn } from "./heading-asides.ts";
import type { Plan } from "./plan.ts";
import type { ImportProblem } from "./sheet.ts";

/** What is told of dates, at their column where they are all of one. */
const seenDates = (
  code: ImportProblem["code"],
  dates: readonly SeenDate[],
  between: string,
): ImportProblem => {
  const [column = "", ...more] = new Set(dates.map((one) => one.column));
  const isOne = more.length === 0;
  const texts = dates.map((one) => (isOne ? one.text : `${one.text} (${one.column})`));
  return { code, detail: texts.join(between), ...(isOne && { column }) };
};

/** The order of day and month in all rows; what keeps it from being known is told once. */
export const dateOrderOf = (
  { recipe, mapping }: Plan,
  finder: OrderFinder,
): { order: DateOrders; problems: ImportProblem[] } => {
  if (recipe.dates) return { order: recipe.dates, problems: [] };
  const asked = orderIn(mapping.get("date")?.[0] ?? "");
  if (asked !== null) return { order: asked, problems: [] };
  const { order, ambiguous, disagreeing } = finder.found();
  const problems: ImportProblem[] = [];
  if (disagreeing) problems.push(seenDates("dates-disagree", disagreeing, " / "));
  if (ambiguous.length > 0)
    problems.push(seenDates("dates-ambiguous", ambiguous.slice(0, 3), ", "));
  return { order, problems };
};
