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

it("is that of a zone that was said where its clocks have the offset, or the moment is in UTC", () => {
  const found = read("2024-02-05T01:30:00+05:30", "Asia/Kolkata");
  expect(found).toEqual({ edtf: "2024-02-05T01:30:00+05:30", tz: "Asia/Kolkata", codes: [] });
  expect(dayOf(found)).toBe("2024-02-05");
  expect(read("2024-02-05T01:30:00+03:00", "Asia/Baghdad").tz).toBe("Asia/Baghdad");
  expect(dayOf(read("2024-02-04T22:30:00Z", "Asia/Baghdad"))).toBe("2024-02-05");
  expect(dayOf(read("2024-02-04T22:30:00+00:00", "Asia/Baghdad"))).toBe("2024-02-05");
});

it("is kept against a zone that was said of the file, so that the day stays that of the cell", () => {
  for (const tz of ["UTC", "Asia/Baghdad"]) {
    const whole = read("2015-01-01T02:00:00+05:00", tz);
    expect([whole.tz, dayOf(whole)]).toEqual(["Etc/GMT-5", "2015-01-01"]);
    const half = read("2024-02-05T01:30:00+05:30", tz);
    expect([half.edtf, half.codes]).toEqual(["2024-02-05", ["time-offset"]]);
  }
  const summer = read("2024-07-01T00:30:00+01:00", "Europe/London");
  expect([summer.tz, dayOf(summer)]).toEqual(["Europe/London", "2024-07-01"]);
  expect(read("2024-01-01T00:30:00+01:00", "Europe/London").tz).toBe("Etc/GMT-1");
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
