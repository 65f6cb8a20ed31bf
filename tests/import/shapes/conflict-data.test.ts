import { describe, expect, it } from "vitest";
import { importText, reread } from "../import-text.ts";

const ACLED_HEAD =
  "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,inter1,actor2,inter2,location,latitude,longitude,geo_precision,source,notes,fatalities";
const ACLED = [
  ACLED_HEAD,
  'IRQ1,25 December 2023,2023,1,Explosions/Remote violence,Air/drone strike,"Military Forces of X",External/Other forces,Group Y,Political militia,Hillah,32.46,44.42,1,Radio Z,"As the source tells it.",1',
  "IRQ2,2023-12-20,2023,2,Battles,Armed clash,A,1,B,2,Near Kirkuk,35.47,44.39,2,,Told.,0",
  "IRQ3,2023-12-01,2023,3,Riots,Violent demonstration,,,,,Anbar,33.4,42.4,3,,Told.,0",
].join("\n");

describe("ACLED's export", () => {
  const { story, shape, counts } = importText("acled.csv", ACLED);

  it("is known by its columns and gives a story without an issue", () => {
    expect(shape?.["en"]).toBe("ACLED");
    expect(counts).toMatchObject({ rows: 3, placed: 2, unplaced: 1, bad: 0 });
    expect(story && reread(story)).toEqual({ story, issues: [] });
  });

  it("is no more exact than its own codes say", () => {
    expect(
      story?.places.map(({ geometry, properties: { precision } }) => [
        geometry?.type ?? null,
        precision.level,
        precision.acled,
      ]),
    ).toEqual([
      ["Point", "town", 1],
      ["Point", "near", 2],
      [null, "region", 3],
    ]);
    expect(story?.events.map(({ when: { edtf, precision } }) => [edtf, precision])).toEqual([
      ["2023-12-25", "day"],
      ["2023-12-20~", "day"],
      ["2023-12", "month"],
    ]);
  });

  it("has ACLED's types, and others in the look of their kind", () => {
    expect(story?.events.map(({ type }) => type)).toEqual([
      "air-drone-strike",
      "armed-clash",
      "violent-demonstration",
    ]);
    expect(story?.types).toEqual([
      expect.objectContaining({ id: "violent-demonstration", shape: "hexagon" }),
    ]);
    expect(story?.events[0]?.acled?.time_precision).toBe(1);
  });

  it("counts deaths as a claim of ACLED's; 0 is no claim", () => {
    expect(story?.claims.map(({ event, claimant, value }) => [event, claimant, value])).toEqual([
      ["irq1", "armed-conflict-location-event-data-acled", { count: { min: 1, max: 1 } }],
    ]);
  });

  it("says of parties no more than that it is about them", () => {
    expect(story?.events[0]?.actors.map(({ role }) => role)).toEqual(["subject", "subject"]);
    expect(story?.actors.slice(0, 2).map(({ type }) => type)).toEqual([
      "external-forces",
      "political-militia",
    ]);
  });
});

describe("ACLED's associated actors", () => {
  const { story, columns } = importText(
    "acled.csv",
    [
      `${ACLED_HEAD},assoc_actor_1,assoc_actor_2`,
      "IRQ1,2023-12-25,2023,1,Protests,Peaceful protest,Protesters (X),Protesters,,,Hillah,32.46,44.42,1,,Told.,0,Women (X); Labor Group (X; Y),",
      "IRQ2,2023-12-26,2023,1,Battles,Armed clash,Army of X,State forces,Women (X),Civilians,Hillah,32.46,44.42,1,,Told.,0,Labor Group (X; Y),Army of X; Militia",
      "IRQ3,2023-12-27,2023,1,Battles,Armed clash,Army of X,State forces,,,Hillah,32.46,44.42,1,,Told.,0,,",
    ].join("\n"),
  );

  it("are parties of the event, each by itself and once", () => {
    const name = new Map(story?.actors.map((actor) => [actor.id, actor.name["en"]]));
    expect(story?.events.map(({ actors }) => actors.map(({ actor }) => name.get(actor)))).toEqual([
      ["Protesters (X)", "Women (X)", "Labor Group (X; Y)"],
      ["Army of X", "Women (X)", "Labor Group (X; Y)", "Militia"],
      ["Army of X"],
    ]);
    expect(story && reread(story).issues).toEqual([]);
    const became = Object.fromEntries(
      columns.map(({ column, becomes }) => [column, becomes?.["en"]]),
    );
    expect(became).toMatchObject({ assoc_actor_1: "Party", assoc_actor_2: "Party" });
  });

  it("are of the kind that the file says elsewhere", () => {
    const types = new Map(story?.actors.map(({ name, type }) => [name["en"], type]));
    expect(types.get("Women (X)")).toBe("civilians");
    expect(types.get("Militia")).toBe("organisation");
  });

  it("keep their side in a note", () => {
    expect(story?.notes.map(({ about, text }) => [about, text["en"]])).toEqual([
      [{ event: "irq1" }, "In the imported file – assoc_actor_1: “Women (X); Labor Group (X; Y)”"],
      [
        { event: "irq2" },
        "In the imported file – assoc_actor_1: “Labor Group (X; Y)”; assoc_actor_2: “Army of X; Militia”",
      ],
    ]);
  });
});

it("ACLED and UCDP name the country of a place", () => {
  const titles = (name: string, table: string): string[] =>
    importText(name, table).story?.places.map(({ properties: { title } }) => title) ?? [];
  const lines = (table: string, ...cells: string[]): string =>
    table
      .split("\n")
      .map((line, n) => `${line},${cells[n] ?? ""}`)
      .join("\n");
  expect(titles("acled.csv", lines(ACLED, "country", "Iraq", "Iraq", "Iraq"))).toEqual([
    "Hillah, Iraq",
    "Near Kirkuk, Iraq",
    "Anbar, Iraq",
  ]);
  expect(titles("ged.csv", lines(UCDP, "country", "Iraq", "Iraq"))).toEqual([
    "Mosul city, Iraq",
    "Ninawa governorate, Iraq",
  ]);
});

const UCDP = [
  "id,relid,type_of_violence,side_a,side_b,where_prec,where_coordinates,where_description,date_prec,date_start,date_end,latitude,longitude,best,low,high,deaths_civilians,source_article",
  "1,IRQ-1,1,Government,Group,1,Mosul city,,1,2016-05-01 00:00:00.000,2016-05-01 00:00:00.000,36.34,43.12,5,3,7,2,Agency",
  "2,IRQ-2,3,Group,Civilians,4,Ninawa governorate,,4,2016-05-01,2016-05-31,36.0,42.0,10,10,10,0,",
].join("\n");

it("UCDP's events keep estimates, areas and open days as they are", () => {
  const { story, shape } = importText("ged.csv", UCDP);
  expect(shape?.["en"]).toBe("UCDP GED");
  expect(story && reread(story)).toEqual({ story, issues: [] });
  expect(story?.claims.map(({ facet, value }) => [facet, value])).toEqual([
    ["killed", { count: { min: 3, max: 7 } }],
    ["civilians-killed", { count: { min: 2, max: 2 } }],
    ["killed", { count: { min: 10, max: 10 } }],
  ]);
  expect(story?.places.map(({ geometry }) => geometry === null)).toEqual([false, true]);
  expect(story?.places[1]?.properties.precision).toMatchObject({ level: "admin", ucdp: 4 });
  expect(story?.events.map(({ when }) => when.edtf)).toEqual([
    "2016-05-01",
    "[2016-05-01..2016-05-31]",
  ]);
});

it("UCDP's sides are of the kind that their names say", () => {
  const { story } = importText("ged.csv", UCDP.replace(",Government,", ",Government of Iraq,"));
  const kinds = new Map(story?.actors.map(({ name, type }) => [name["en"], type]));
  expect(["Government of Iraq", "Group", "Civilians"].map((name) => kinds.get(name))).toEqual([
    "state",
    "organisation",
    "civilians",
  ]);
});

it("several governments of a side of UCDP are a state each", () => {
  const side = "Government of Iraq, Government of United States of America";
  const { story } = importText("ged.csv", UCDP.replace(",Government,", `,"${side}",`));
  const states = story?.actors.filter(({ type }) => type === "state").map(({ name }) => name["en"]);
  expect(states).toEqual(["Government of Iraq", "Government of United States of America"]);
});

describe("numbers of people of ACLED and UCDP", () => {
  const acled = (fatalities: string) =>
    importText(
      "acled.csv",
      `event_id_cnty,event_date,event_type,sub_event_type,latitude,longitude,fatalities\nI1,2014-06-10,Battles,Armed clash,36.34,43.13,${fatalities}\n`,
    );
  const ucdp = (civilians: string) =>
    importText(
      "ged.csv",
      `relid,type_of_violence,where_prec,date_prec,date_start,latitude,longitude,deaths_civilians\nR,1,1,1,2014-06-10,36.34,43.13,${civilians}\n`,
    );

  it.each([
    [">20", 21, null, "more than 20"],
    ["5+", 5, null, "5 or more"],
    ["10-15", 10, 15, "10 to 15"],
    ["fewer than 10", 0, 9, "fewer than 10"],
    ['"1,204"', 1204, 1204, "1204"],
  ])("%s is a claim as in other tables", (cell, min, max, words) => {
    for (const { story, problems } of [acled(cell), ucdp(cell)]) {
      expect(problems.filter(({ code }) => code === "count-unread")).toEqual([]);
      expect(story?.claims.map(({ value }) => value)).toEqual([{ count: { min, max } }]);
      expect(story?.claims[0]?.text["en"]).toContain(` ${words} `);
    }
  });

  it.each(["0", "<1", ""])("%j is no claim", (cell) => {
    for (const { story, problems } of [acled(cell), ucdp(cell)])
      expect([story?.claims, problems]).toEqual([[], []]);
  });

  it.each(["about 20", "many", "15-10"])("%s is told and kept, and no claim", (cell) => {
    for (const { story, problems } of [acled(cell), ucdp(cell)]) {
      expect(story?.claims).toEqual([]);
      expect(problems).toMatchObject([{ code: "count-unread", detail: cell }]);
      expect(story?.notes.map(({ text }) => text["en"]).join()).toContain(`“${cell}”`);
    }
  });
});
