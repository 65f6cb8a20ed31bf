import { expect, it } from "vitest";
import { importText } from "../import-text.ts";

/** What each column became: its field, else what a known kind of file has in it. */
const becameOf = (name: string, content: string): Record<string, string | null> =>
  Object.fromEntries(
    importText(name, content).columns.map(({ column, field, becomes }) => [
      column,
      field ?? becomes?.["en"] ?? null,
    ]),
  );

const HEAD =
  "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,actor2,inter2,iso,location,latitude,longitude,geo_precision,fatalities";

it("of ACLED are shown as what they became", () => {
  expect(becameOf("a.csv", `${HEAD}\n`)).toEqual({
    event_id_cnty: "id",
    event_date: "date",
    time_precision: "How exactly the date is known",
    event_type: "Type",
    sub_event_type: "Type",
    actor1: "Party",
    inter1: "Kind of party",
    actor2: "Party",
    inter2: "Kind of party",
    iso: null,
    location: "place",
    latitude: "lat",
    longitude: "lon",
    geo_precision: "How exactly the place is known",
    fatalities: "People killed, as the file has it",
  });
});

it("of UCDP are, too", () => {
  const head =
    "id,type_of_violence,side_a,where_prec,date_prec,date_start,latitude,longitude,best,low,high,deaths_civilians,deaths_a";
  expect(becameOf("a.csv", `${head}\n`)).toMatchObject({
    type_of_violence: "Type",
    where_prec: "How exactly the place is known",
    date_prec: "How exactly the date is known",
    best: "People killed, as the file has it",
    low: "People killed, as the file has it",
    high: "People killed, as the file has it",
    deaths_civilians: "Civilians killed, as the file has it",
    deaths_a: null,
  });
});

it("of Linked Places are: the time span is the date", () => {
  const place = {
    ...{ "@id": "x:1", type: "Feature", geometry: null, properties: { title: "A" } },
    ...{ names: [{ toponym: "A" }] },
    when: { timespans: [{ start: { in: "1920" }, end: { latest: "1921" } }] },
  };
  const file = JSON.stringify({ type: "FeatureCollection", features: [place] });
  expect(becameOf("a.json", file)).toMatchObject({
    "when.timespans.0.start.in": "Date",
    "when.timespans.0.end.latest": "Date",
    "names.0.toponym": "Place",
  });
});

it("are what somebody says they are, where that is said", () => {
  const { columns } = importText("a.csv", `${HEAD}\n`, { map: { fatalities: "killed" } });
  expect(columns.find(({ column }) => column === "fatalities")).toEqual({
    column: "fatalities",
    field: "killed",
    example: "",
  });
});

it("tell codes that are in no codebook, and make nothing of them", () => {
  const rows = ["1,1", "7,9", ",", "3,2"].map((codes, n) => {
    const [geo, time] = codes.split(",");
    return `I${n},2024-03-05,${time},Battles,Armed clash,,,,,,Town ${n},33.1234,44.1234,${geo},0`;
  });
  const { problems, story, counts } = importText("a.csv", [HEAD, ...rows].join("\n"));
  expect(problems).toEqual([
    {
      ...{ code: "code-unknown", column: "time_precision", row: 2, line: 3 },
      ...{ detail: "9", expected: "1, 2, 3" },
    },
    {
      ...{ code: "code-unknown", column: "geo_precision", row: 2, line: 3 },
      ...{ detail: "7", expected: "1, 2, 3" },
    },
  ]);
  expect(counts).toMatchObject({ placed: 3, unplaced: 1, bad: 0 });
  expect(story?.places[1]?.properties.precision).toMatchObject({ level: "near", radiusM: 1000 });
});
