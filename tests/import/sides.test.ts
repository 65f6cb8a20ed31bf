import { describe, expect, it } from "vitest";
import { importText } from "./import-text.ts";

const positions = (head: string, ...cells: string[]) => {
  const rows = cells.map((cell, n) => `Event ${n},2024-04-03,${cell}\n`).join("");
  const { story, rejects, problems } = importText("a.csv", `title,date,${head}\n${rows}`);
  return [
    ...(story?.places ?? []).map(({ geometry }) =>
      geometry?.type === "Point" ? geometry.coordinates.slice(0, 2) : null,
    ),
    ...rejects.map(({ problem }) => problem.code),
    ...problems.map(({ code }) => code),
  ];
};

describe("a heading that names a side", () => {
  it.each([
    ["Latitude (S),Longitude (W)", [-70.6, -33.4]],
    ["Latitude (°S),Longitude (°W)", [-70.6, -33.4]],
    ["Lat S,Long W", [-70.6, -33.4]],
    ["Latitud Sur,Longitud Oeste", [-70.6, -33.4]],
    ["Latitud (S),Longitud (O)", [-70.6, -33.4]],
    ["Südliche Breite,Westliche Länge", [-70.6, -33.4]],
    ["Breite S,Länge O", [70.6, -33.4]],
    ["Latitude sud,Longitude ouest", [-70.6, -33.4]],
    ["خط العرض جنوبًا,خط الطول الغربي", [-70.6, -33.4]],
    ["Latitude (N),Longitude (E)", [70.6, 33.4]],
    ["Latitude (N/S),Longitude (E/W)", [70.6, 33.4]],
    ["Latitude N,Longitude W", [-70.6, 33.4]],
  ])("gives its numbers the sign: %s", (head, position) => {
    expect(positions(head, "33.4,70.6")).toEqual([position]);
  });

  it("is followed where somebody names the column, too", () => {
    const { story } = importText(
      "a.csv",
      "title,date,How far down (S),How far left (W)\nA,2024-04-03,33.4,70.6\n",
      { map: { "How far down (S)": "lat", "How far left (W)": "lon" } },
    );
    expect(story?.places[0]?.geometry).toMatchObject({ coordinates: [-70.6, -33.4] });
  });

  it("may be said once more by a letter, not by a minus or another letter", () => {
    const head = "Latitude (S),Longitude (W)";
    expect(positions(head, "33.4 S,70.6 W")).toEqual([[-70.6, -33.4]]);
    expect(positions(head, "33°24'S,70:36")).toEqual([[-70.6, -33.4]]);
    expect(positions(head, "33.4 N,70.6")).toEqual(["row-side"]);
    expect(positions(head, "-33.4,-70.6")).toEqual(["row-side"]);
    expect(positions(head, "33.4,70.6 E")).toEqual(["row-side"]);
  });

  it("leaves numbers below zero on the other side of north and east, and tells of them", () => {
    expect(positions("Latitude (N),Longitude (E)", "-33.4,-70.6")).toEqual([
      [-70.6, -33.4],
      "position-side",
      "position-side",
    ]);
  });

  it("with an O whose language nobody knows is not guessed", () => {
    expect(positions("Latitude (S),Longitude (O)", "33.4,70.6")).toEqual(["row-east-west"]);
    expect(positions("Latitude (S),Longitude (O)", "33.4,70.6 W")).toEqual([[-70.6, -33.4]]);
  });

  it("is none where it stands for a start beside an end", () => {
    const head = "lat_s,lon_s,lat_e,lon_e";
    const { columns } = importText("a.csv", `title,date,${head}\nA,2024,33,70,34,71\n`);
    expect(columns.filter(({ reading }) => reading)).toEqual([]);
  });

  it("is shown with its column", () => {
    const { columns } = importText("a.csv", "title,Latitude (S),Longitude (W)\nA,33.4,70.6\n");
    expect(columns.map(({ reading }) => reading?.["en"])).toEqual([
      undefined,
      "degrees south",
      "degrees west",
    ]);
  });
});

it.each(["19:00,21:00", "9:30,19:00:00"])("clock times are no position: %s", (cells) => {
  const text = `Date,First,Second,Title\n2024-01-19,${cells},Concert\n`;
  expect(importText("a.csv", text).problems.map(({ nearest }) => nearest)).not.toContainEqual(
    expect.stringContaining("=lat"),
  );
  const { story, rejects } = importText("a.csv", text, { map: { First: "lat", Second: "lon" } });
  expect(story?.places ?? []).toEqual([]);
  expect(rejects.map(({ problem }) => problem.code)).toEqual(["row-coordinates"]);
});

it("what is no angle is not offered as one", () => {
  const text =
    "Title,When,What time?,How many people were hurt?,Match No,Damage (USD)\nA,2024-01-19,9:30 PM,1,1,$54 billion\n";
  expect(importText("a.csv", text).problems.map(({ code }) => code)).toEqual(["time-without-zone"]);
});
