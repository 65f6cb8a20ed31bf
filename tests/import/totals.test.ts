import { expect, it } from "vitest";
import { importText } from "./import-text.ts";

const read = (last: string) => {
  const { story, rejects } = importText("a.csv", `title,date,place,killed\nA,2023,X,3\n${last}\n`);
  return [story?.claims.length, rejects.map(({ problem }) => problem.code)];
};

it.each(["Total,,,7", "Summe:,,,7", "Итого,,,7", "المجموع,,,7", ",,TOTAL,7"])(
  "a row that sums up others is no event and no claim: %s",
  (row) => {
    expect(read(row)).toEqual([1, ["row-total"]]);
  },
);

it.each(["Total,2024,,7", "Total,,Hillah,7", "Total loss,,,7"])(
  "with a date, a place or another title it is one: %s",
  (row) => {
    expect(read(row)).toEqual([2, []]);
  },
);
