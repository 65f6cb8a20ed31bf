import { expect, it } from "vitest";
import { parseEdtf, resolveEdtf } from "../../../src/story/edtf.ts";
import { edtfDay, instantsOf, utc, wallAt } from "../../../src/story/zone.ts";
import { importText } from "../import-text.ts";

const read = (cell: string, tz?: string) => {
  const { story, problems } = importText("a.csv", `title,date\nA,${cell}\n`, tz ? { tz } : {});
  const when = story?.events[0]?.when;
  return { edtf: when?.edtf, tz: when?.tz, codes: problems.map(({ code }) => code) };
};

/** The day that the page shows. */
const dayOf = ({ edtf = "", tz = "" }: ReturnType<typeof read>): string | null => {
  const date = parseEdtf(edtf);
  return date && edtfDay(wallAt(resolveEdtf(date, tz).earliest, tz));
};

it.each([
  ["2024-02-05T01:30:00+03:00", "Etc/GMT-3", "2024-02-05"],
  ["2024-02-05T22:30:00-05:00", "Etc/GMT+5", "2024-02-05"],
  ["2024-02-05T01:30:00+14:00", "Etc/GMT-14", "2024-02-05"],
  ["2024-02-05T01:30:00+00:00", "UTC", "2024-02-05"],
  ["2024-02-05T01:30:00Z", "UTC", "2024-02-05"],
])("a moment is on the day that its own offset says: %s", (cell, tz, day) => {
  const found = read(cell);
  expect(found).toEqual({ edtf: cell, tz, codes: [] });
  expect(dayOf(found)).toBe(day);
});

it.each(["2024-02-05T01:30:00+05:30", "2024-02-05T01:30:00-13:00"])(
  "keeps the day of an offset that no zone always has, and says so: %s",
  (cell) => {
    expect(read(cell)).toEqual({ edtf: "2024-02-05", tz: "UTC", codes: ["time-offset"] });
  },
);

it("leaves the zone to whoever says it", () => {
  const found = read("2024-02-05T01:30:00+05:30", "Asia/Baghdad");
  expect(found).toEqual({ edtf: "2024-02-05T01:30:00+05:30", tz: "Asia/Baghdad", codes: [] });
  expect(dayOf(found)).toBe("2024-02-04");
});

it("counts zones of a fixed offset as the engine does", () => {
  const noon = utc(2024, 2, 5, 12);
  const hour = (instant: number, timeZone: string) =>
    new Intl.DateTimeFormat("en", { timeZone, hour: "2-digit", hourCycle: "h23" }).format(instant);
  for (const tz of ["Etc/GMT-14", "Etc/GMT-3", "Etc/GMT+12"]) {
    expect(new Date(wallAt(noon, tz)).getUTCHours()).toBe(Number(hour(noon, tz)));
    expect(instantsOf(wallAt(noon, tz), tz)).toEqual([noon]);
  }
});
