import { expect, it } from "vitest";
import { readDate } from "../../../src/import/dates/read.ts";

it.each([
  ["Q1-Q2 2023", "2023-01/2023-06"],
  ["Q1–Q2 2023", "2023-01/2023-06"],
  ["Q4 2022 - Q1 2023", "2022-10/2023-03"],
  ["2023-Q1 to Q3", "2023-01/2023-09"],
  ["2022 Q4 - 2023 Q1", "2022-10/2023-03"],
  ["Jan-Jun 2023", "2023-01/2023-06"],
  ["Q3-Q2 2023", "row-end-before-start"],
  ["Q1-Q5 2023", "row-date-unreadable"],
  ["Q1/Q2 2023", "2023-01/2023-06"],
  ["Q1 & Q2 2023", "2023-01/2023-06"],
  ["Q1 and Q2 2023", "2023-01/2023-06"],
  ["Q4 2022/Q1 2023", "2022-10/2023-03"],
  ["Q1 and Q3 2023", "row-date-unreadable"],
  ["Q1-2 2023", "2023-01/2023-06"],
  ["1Q-2Q 2023", "2023-01/2023-06"],
  ["1.-2. Quartal 2023", "2023-01/2023-06"],
  ["Q4 2022 bis Q1 2023", "2022-10/2023-03"],
  ["from Q1 to Q2 2023", "2023-01/2023-06"],
  ["Q4 2022 - May 2023", "2022-10/2023-05"],
  ["2022 - Q1 2023", "2022/2023-03"],
  ["Q2 2023 - present", "2023-04/.."],
  ["since Q2 2023", "2023-04/.."],
  ["before Q2 2023", "[..2023-03]"],
  ["after Q2 2023", "[2023-07..]"],
  ["until Q2 2023", "../2023-06"],
  ["منذ الربع الثاني 2023", "2023-04/.."],
  ["الربع الأول والربع الثاني 2023", "2023-01/2023-06"],
  ["الربع الأول - الربع الثالث من عام 2023", "2023-01/2023-09"],
  ["H1-H2 2023", "2023-01/2023-12"],
  ["depuis le 2e trimestre 2023", "2023-04/.."],
  ["depuis le premier semestre 2023", "2023-01/.."],
  ["à partir du 2e trimestre 2023", "2023-04/.."],
  ["desde el 2º trimestre de 2023", "2023-04/.."],
  ["desde el primer trimestre de 2023", "2023-01/.."],
  ["a partir del segundo trimestre de 2023", "2023-04/.."],
  ["avant le 2e trimestre 2023", "[..2023-03]"],
  ["antes del 2do trimestre de 2023", "[..2023-03]"],
  ["después del 4to trimestre de 2023", "[2024-01..]"],
  ["hasta el segundo trimestre de 2023", "../2023-06"],
  ["seit dem 2. Quartal 2023", "2023-04/.."],
  ["since the second quarter of 2023", "2023-04/.."],
  ["depuis le 5 mars 2023", "2023-03-05/.."],
  ["desde el 5 de marzo de 2023", "2023-03-05/.."],
  ["depuis l’année 2023", "2023/.."],
  ["depuis l’été 2023", "row-date-season"],
  ["Q5 2023", "row-date-unreadable"],
  ["H3 2023", "row-date-unreadable"],
  ["c. Q2 2023", "row-date-unreadable"],
])("quarters are read as their months are: %s", (text, expected) => {
  const read = readDate(text, { order: null, tz: undefined });
  expect("edtf" in read ? read.edtf : read.problem).toBe(expected);
});

it.each([
  ["Q2 2023", "[2023-04..2023-06]"],
  ["Q2, 2023", "[2023-04..2023-06]"],
  ["2Q2023", "[2023-04..2023-06]"],
  ["2023Q2", "[2023-04..2023-06]"],
  ["T2/2023", "[2023-04..2023-06]"],
  ["1er trimestre 2023", "[2023-01..2023-03]"],
  ["4. Quartal 2023", "[2023-10..2023-12]"],
  ["first quarter of 2023", "[2023-01..2023-03]"],
  ["viertes Quartal 2023", "[2023-10..2023-12]"],
  ["2e trimestre de 2023", "[2023-04..2023-06]"],
  ["2 квартал 2023 г.", "[2023-04..2023-06]"],
  ["الربع الأول 2023", "[2023-01..2023-03]"],
  ["الربع الرابع من عام 2023", "[2023-10..2023-12]"],
  ["الربع الثاني من ٢٠٢٣", "[2023-04..2023-06]"],
  ["H1 2023", "[2023-01..2023-06]"],
  ["2H 2023", "[2023-07..2023-12]"],
  ["2023-H2", "[2023-07..2023-12]"],
  ["first half of 2023", "[2023-01..2023-06]"],
  ["le 2e trimestre 2023", "[2023-04..2023-06]"],
  ["el segundo trimestre de 2023", "[2023-04..2023-06]"],
  ["Q1 - 2023", "[2023-01..2023-03]"],
  ["2023 / H2", "[2023-07..2023-12]"],
  ["2. Halbjahr 2023", "[2023-07..2023-12]"],
  ["1er semestre 2023", "[2023-01..2023-06]"],
  ["النصف الثاني من 2023", "[2023-07..2023-12]"],
])("some time in a part of a year: %s", (text, expected) => {
  expect(readDate(text, { order: null, tz: undefined })).toMatchObject({ edtf: expected });
});

it.each(["S1 2023", "2023-S2", "1S2023", "S1 - 2023", "S52 2023"])(
  "%s may be a half-year or a week, and is read as neither",
  (text) => {
    expect(readDate(text, { order: null, tz: undefined })).toHaveProperty("problem");
  },
);
