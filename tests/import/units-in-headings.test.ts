import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guess } from "../../src/import/guess.ts";
import { importText } from "./import-text.ts";

const fieldsOf = (heading: string) => [...guess([heading]).keys()];

const radiusOf = (heading: string) =>
  importText("a.csv", `title,lat,lon,${heading}\nA,33.123456,44.123456,5\n`).story?.places[0]
    ?.properties.precision.radiusM;

describe("a heading says what its numbers are of", () => {
  it.each([
    ...["Deaths (%)", "Killed %", "Deaths [%]", "Morts (%)", "Deaths (+/-)", "Deaths ±"],
    ...["Deaths $", "Killed (€)", "Deaths [thousands]", "Deaths [1000s]", "Deaths [k]"],
    ...["Killed [per 100,000]", "Injured [children]", "Injured (children)", "Number of events (%)"],
    ...["Radius (°)", "Radius (')", "Radius (′)", "accuracy (%)", "Radius (ft)", "Radius [ft]"],
  ])("%s is no column of people or of metres", (heading) => {
    expect(fieldsOf(heading)).toEqual([]);
    const { story } = importText("a.csv", `title,date,"${heading}"\nA,2024,7\n`);
    expect(story?.claims).toEqual([]);
  });

  it.each([
    [
      "killed",
      "Deaths[1], Deaths [a], Deaths [note 3], Deaths (confirmed), Deaths [confirmed], # killed",
    ],
    ["lat", "Latitude (°), Latitude [°], lat°, Latitude [N]"],
    ["date", "Date[edit], Date [UTC], Date [DD/MM/YYYY]"],
    ["radius", "Accuracy (±), Accuracy (± m), Radius [m], Radius (m) [2]"],
  ])("a column is %s under each of: %s", (field, headings) => {
    for (const heading of headings.split(", "))
      expect([heading, fieldsOf(heading)]).toEqual([heading, [field]]);
  });

  it.each([
    ...([
      ["Radius [km]", 5000],
      ["Radius (km)", 5000],
      ["Radius (km) [1]", 5000],
    ] as const),
    ...([
      ["Radius km (approx.)", 5000],
      ["Accuracy [km]", 5000],
      ["Radius [m]", 5],
    ] as const),
    ...([
      ["Radius [miles]", 8047],
      ["Radius (mi)", 8047],
      ["Radius", 5],
    ] as const),
  ])("%s: 5 is a radius of %s m", (heading, metres) => {
    expect(radiusOf(heading)).toBe(metres);
  });

  it("is passed over for the column of the number itself, wherever that stands", () => {
    for (const heading of ["Deaths (%),Deaths", "Deaths,Deaths (%)"])
      expect(guess(["title", ...heading.split(",")]).get("killed")).toEqual(["Deaths"]);
    const { problems } = importText("a.csv", "title,date,Deaths,Deaths (%)\nA,2024,5,7\n");
    expect(problems.map(({ code }) => code)).not.toContain("column-twice");
  });

  it("says as much in square brackets as in round ones", () => {
    const aside = fc.constantFrom("confirmed", "local", "UTC", "km", "%", "thousands", "children");
    const name = fc.constantFrom("Deaths", "Injured", "Radius", "Date", "Time", "Latitude");
    fc.assert(
      fc.property(name, aside, (heading, said) => {
        expect(fieldsOf(`${heading} [${said}]`)).toEqual(fieldsOf(`${heading} (${said})`));
      }),
    );
  });
});
