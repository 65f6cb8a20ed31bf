import { expect, it } from "vitest";
import { datesIn } from "../../../src/explore/search/digit-dates.ts";

it.each<[query: string, dates: string[][], rest: string]>([
  ["drone 2018-02-06 Hillah", [["20180206", "20180200"]], "drone   Hillah"],
  ["2018-02", [["201802"]], " "],
  ["02/2018", [["201802"]], " "],
  ["6.2.2018", [["20180206", "20180200", "20180602", "20180600"]], " "],
  // The twentieth is no month.
  ["20/02/2018", [["20180220", "20180200"]], " "],
  ["٢٠١٨-٠٢-٠٦", [["20180206", "20180200"]], " "],
  ["2018-13", [], "2018-13"],
  ["2018-02-32 and 13/2018", [], "2018-02-32 and 13/2018"],
  ["192.168.20.2018", [], "192.168.20.2018"],
  [
    "2018-02-06 to 2018-02-07",
    [
      ["20180206", "20180200"],
      ["20180207", "20180200"],
    ],
    "  to  ",
  ],
])("“%s” asks for these days", (query, dates, rest) => {
  expect(datesIn(query)).toEqual({ dates, rest });
});
