import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTwoLetters, twoLettersOf } from "../../src/import/alpha-3.ts";
import type { Recipe } from "../../src/import/options.ts";
import { importText } from "./import-text.ts";
import { keptOf } from "./told-of-rows.ts";

const read = (text: string, recipe: Recipe = {}) => {
  const imported = importText("a.csv", text, recipe);
  return {
    places: imported.story?.places.map(({ properties: { title, ccodes, kind } }) => [
      title,
      ccodes,
      kind,
    ]),
    title: imported.story?.events[0]?.title["en"],
    kept: keptOf(imported),
    told: imported.problems.map(({ code }) => code),
    fields: Object.fromEntries(imported.columns.map(({ column, field }) => [column, field])),
  };
};

describe("a column of countries", () => {
  it.each(["country", "Country Name", "admin0", "Land", "pays", "البلد", "страна"])(
    "%s is shown as that, and stands in the name of the place",
    (heading) => {
      expect(read(`title,place,${heading},lat,lon\nA,Hillah,Iraq,32.5,44.4\n`)).toEqual({
        places: [["Hillah, Iraq", undefined, "site"]],
        title: "A",
        kept: [],
        told: [],
        fields: { title: "title", place: "place", [heading]: "country", lat: "lat", lon: "lon" },
      });
    },
  );

  it("is not said twice", () => {
    expect(read('title,place,country\nA,"Hillah, Iraq",Iraq\n').places).toEqual([
      ["Hillah, Iraq", undefined, "site"],
    ]);
  });

  it("is the place where no other is named, and only known to it", () => {
    expect(read("title,country\nA,Iraq\n").places).toEqual([["Iraq", undefined, "country"]]);
  });

  it("is the place, too, of a position that is known to the country alone", () => {
    expect(read("title,country,lat,lon,precision\nA,Iraq,33,44,country\n")).toMatchObject({
      places: [["Iraq", undefined, "country"]],
      kept: [],
    });
  });

  it("stays in a note where a position has no name: the place is not the country", () => {
    expect(read("title,country,lat,lon\nA,Iraq,32.5,44.4\n")).toMatchObject({
      places: [["A", undefined, "site"]],
      kept: ["In the imported file – country: “Iraq”"],
    });
  });

  it.each([
    ["IQ", ["IQ"]],
    ["NA", ["NA"]],
    ["IQ; SY", ["IQ", "SY"]],
    ["UK", ["GB"]],
    ["IRQ", ["IQ"]],
    ["eth", ["ET"]],
    ["ETH; SDN", ["ET", "SD"]],
    ["XK", ["XK"]],
    ["XKX; SRB", ["XK", "RS"]],
  ])("%s is of codes and no name", (cell, codes) => {
    expect(read(`title,place,country\nA,Hillah,${cell}\n`).places).toEqual([
      ["Hillah", codes, "site"],
    ]);
  });

  it("DR Congo is a name, and DR no code", () => {
    expect(read("title,place,country\nA,Goma,DR Congo\n").places).toEqual([
      ["Goma, DR Congo", undefined, "site"],
    ]);
  });

  it("n/a is none", () => {
    expect(read("title,place,country\nA,Hillah,n/a\n").places).toEqual([
      ["Hillah", undefined, "site"],
    ]);
  });

  it.each(["153", "XYZ", "IRQ; XYZ", "AUS", "SLV", "٢٣١"])(
    "%s is a code, in no name, and stays in a note",
    (cell) => {
      expect(read(`title,place,country\nA,Army Public School,${cell}\n`)).toMatchObject({
        places: [["Army Public School", undefined, "site"]],
        kept: [`In the imported file – country: “${cell}”`],
      });
    },
  );

  it.each(["153", "ETH", "ET", "XYZ"])("%s is no place, where there is no other", (cell) => {
    expect(read(`title,country\nA,${cell}\n`)).toMatchObject({
      places: [],
      kept: [`In the imported file – country: “${cell}”`],
    });
  });

  it("codes of three letters are those of ISO 3166-1 and XKX, each of another country", () => {
    const codes = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
      .split("")
      .flatMap((a, _, all) => all.flatMap((b) => all.map((c) => twoLettersOf(a + b + c))));
    const known = codes.filter((code) => code !== undefined);
    expect(known).toHaveLength(244);
    expect(new Set(known).size).toBe(known.length);
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    expect(known.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  it.each(["country_txt", "Country name"])("%s is used beside numbers of countries", (other) => {
    const { places, kept, fields } = read(
      `title,place,country,${other}\nA,Peshawar,153,Pakistan\nB,Kabul,4,Afghanistan\n`,
    );
    expect(places).toEqual([
      ["Peshawar, Pakistan", undefined, "site"],
      ["Kabul, Afghanistan", undefined, "site"],
    ]);
    expect(kept).toEqual([]);
    expect(fields).toMatchObject({ country: null, [other]: "country" });
  });

  it("beside codes of three letters is the name, though codes come first otherwise", () => {
    expect(read("title,place,country_code,country\nA,Adwa,ETH,Ethiopia\n").places).toEqual([
      ["Adwa, Ethiopia", undefined, "site"],
    ]);
    expect(read("title,place,country_code,country\nA,Adwa,ET,Ethiopia\n").places).toEqual([
      ["Adwa", ["ET"], "site"],
    ]);
  });

  it.each([
    ["pk", ["PK"]],
    ["na", undefined],
  ])("%s in small letters is the code %s", (cell, codes) => {
    expect(read(`title,place,country\nA,Hillah,${cell}\n`).places).toEqual([
      ["Hillah", codes, "site"],
    ]);
  });

  it.each([
    ["USA", ["US"]],
    ["usa", ["US"]],
    ["UAE", undefined],
    ["DRC", undefined],
  ])("%s is a name, and its code where that is certain", (cell, codes) => {
    expect(read(`title,place,country\nA,Hillah,${cell}\n`).places).toEqual([
      [`Hillah, ${cell}`, codes, "site"],
    ]);
  });

  it("USA is the place where no other is named, and a code beside a name", () => {
    expect(read("title,country\nA,USA\n").places).toEqual([["USA", ["US"], "country"]]);
    expect(read("title,place,country_code,country\nA,Hillah,USA,United States\n").places).toEqual([
      ["Hillah, United States", undefined, "site"],
    ]);
  });

  it("two letters are codes where ISO 3166-1 has them for a country, or they are Kosovo’s", () => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
    const known = letters.flatMap((a) => letters.map((b) => a + b)).filter(isTwoLetters);
    expect(known).toHaveLength(250);
    fc.assert(
      fc.property(fc.constantFrom(...letters), fc.constantFrom(...letters), (a, b) => {
        const code = a + b;
        // UK is GB, and ND “no date”.
        fc.pre(code !== "UK" && code !== "ND");
        const { places, kept } = read(`title,place,country\nA,Hillah,${code}\n`);
        const is = known.includes(code);
        expect(places).toEqual([["Hillah", is ? [code] : undefined, "site"]]);
        expect(kept).toEqual(is ? [] : [`In the imported file – country: “${code}”`]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(["EL", "EU", "ZZ", "XX", "FR; ZZ", "uk"])(
    "%s is no country’s code: it stays in a note",
    (cell) => {
      expect(read(`title,place,country\nA,Hillah,${cell}\n`)).toMatchObject({
        places: [["Hillah", undefined, "site"]],
        kept: [`In the imported file – country: “${cell}”`],
      });
    },
  );

  it("at one spot are all the place’s, and names alone are places of their own", () => {
    const cells = ["MLI", "NER", "BF", "MLI", ""];
    expect(
      read(`title,place,country,lat,lon\n${cells.map((c) => `A,Post,${c},16.27,-0.04`).join("\n")}`)
        .places,
    ).toEqual([["Post", ["ML", "NE", "BF"], "site"]]);
    expect(read("title,place,country\nA,London,GB\nB,London,CA\nC,London,GB\n").places).toEqual([
      ["London", ["GB"], "site"],
      ["London", ["CA"], "site"],
    ]);
  });

  it("of digits is never in a name", () => {
    fc.assert(
      fc.property(fc.nat(), (code) => {
        expect(read(`title,place,country\nA,Hillah,${code}\n`).places).toEqual([
          ["Hillah", undefined, "site"],
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it("is joined in the language of the texts", () => {
    const { story } = importText("a.csv", "title,place,البلد\nA,الحلة,العراق\n", { lang: "ar" });
    expect(story?.places[0]?.properties.names).toEqual([{ lang: "ar", toponym: "الحلة، العراق" }]);
  });
});
