import { datesIn } from "../../../src/explore/search/digit-dates.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, searchWords } from "../../../src/explore/fold.ts";
import { candidatesOf } from "../../../src/explore/search/candidates.ts";
import { search } from "../../../src/explore/search/search.ts";
import { indexStory } from "../../../src/explore/story-index.ts";
import { HILLAH_INDEX } from "../hillah.ts";
import { makeEvent, makeStory } from "../make-story.ts";

const ALL = candidatesOf(HILLAH_INDEX);

const found = (query: string): string[] =>
  search(ALL, query).flatMap(({ kind, results }) =>
    results.map(({ candidate }) => `${kind} ${candidate.id}`),
  );

describe("searching a story", () => {
  it.each([
    ["Hillah", "place hillah"],
    ["hilla", "place hillah"],
    ["الحلة", "place hillah"],
    ["حلة", "place hillah"],
    ["الحله", "place hillah"],
    ["الحِلَّة", "place hillah"],
    ["بغـــداد", "place baghdad"],
    ["اربيل", "place erbil-airport"],
    ["asad", "place al-asad"],
    ["al-Asad", "place al-asad"],
    ["الاسد", "place al-asad"],
    ["أسد", "place al-asad"],
    ["kirk", "place kirkuk"],
    ["no indications", "quote centcom-no-civilians"],
    ["hostile act", "quote pmo-hostile-act-lead"],
    ["calls the strikes a violation", "claim pmo-sovereignty"],
    ["USAF", "party us-air-force"],
    ["Qasem", "party qassam-soleimani"],
    ["القيادة المركزية", "party centcom"],
    ["سنتكوم", "event centcom-statement"],
    ["Ain al-Asad", "place al-asad"],
    ["عين الأسد", "place al-asad"],
    ["AC-130J", "event kirkuk-gunship-strike"],
    ["gunship", "event kirkuk-gunship-strike"],
    ["ghost of nothing", undefined],
    ["   ", undefined],
    ["…", undefined],
  ])("for “%s” finds first: %s", (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  it("finds the same by either spelling of the article", () => {
    expect(found("الأسد")).toEqual(found("أسد"));
    expect(found("al-Asad")).toEqual(found("Asad"));
    expect(found("EL ASAD")).toEqual(found("asad"));
  });

  it("finds a word without its article by one with it, and the other way round", () => {
    const events = ["قصف أسد", "Strike at Asad", "قصف الأسد"].map((en, n) =>
      makeEvent(`e${n}`, { title: { en } }),
    );
    const all = candidatesOf(indexStory(makeStory({ events })));
    const ids = (query: string) =>
      search(all, query).flatMap(({ results }) => results.map(({ candidate: { id } }) => id));
    expect(ids("الأسد")).toEqual(["e0", "e2"]);
    expect(ids("أسد")).toEqual(["e0", "e2"]);
    expect(ids("al-Asad")).toEqual(["e1"]);
  });

  it("finds a number only where it stands whole", () => {
    const titles = ["Talks on 31 December", "Talks on 3 December", "Talks in 2013, 13 in all"];
    const events = titles.map((en, n) => makeEvent(`e${n}`, { title: { en } }));
    const all = candidatesOf(indexStory(makeStory({ events })));
    const ids = (query: string) =>
      search(all, query).flatMap(({ results }) => results.map(({ candidate: { id } }) => id));
    expect(ids("3 Dec")).toEqual(["e1"]);
    expect(ids("13")).toEqual(["e2"]);
    expect(ids("1")).toEqual([]);
  });

  it("finds an event by what is said of it, after those that are called so", () => {
    const events = [
      makeEvent("a", { title: { en: "One" }, description: { en: "A convoy." } }),
      makeEvent("b", { title: { en: "The second convoy" } }),
    ];
    const [group] = search(candidatesOf(indexStory(makeStory({ events }))), "convoy");
    expect(group?.results.map(({ candidate: { id } }) => id)).toEqual(["b", "a"]);
  });

  it("groups by kind, in the order of the table, and says how many there are", () => {
    const groups = search(ALL, "hillah");
    expect(groups.map(({ kind }) => kind)).toEqual(["place", "event"]);
    const many = search(ALL, "the").find(({ kind }) => kind === "claim");
    expect(many?.results).toHaveLength(5);
    expect(many?.total).toBeGreaterThan(5);
  });

  it("puts the whole before the beginning, words before parts of words, else the story's order", () => {
    const titles = [
      "Nearby shelling",
      "A barrage near Ara",
      "Ara and Bel",
      "Ara",
      "Some Ara again",
    ];
    const index = indexStory(
      makeStory({ events: titles.map((en, n) => makeEvent(`e${n}`, { title: { en } })) }),
    );
    const [events] = search(candidatesOf(index), "ara");
    expect(events?.results.map(({ found: { text } }) => text)).toEqual([
      "Ara",
      "Ara and Bel",
      "A barrage near Ara",
      "Some Ara again",
    ]);
    const [near] = search(candidatesOf(index), "bar");
    expect(near?.results.map(({ found: { text } }) => text)).toEqual(["A barrage near Ara"]);
    const [within] = search(candidatesOf(index), "ar");
    expect(within?.results.at(-1)?.found.text).toBe("Nearby shelling");
  });

  it("finds every text of every record by itself", () => {
    for (const candidate of ALL)
      for (const { text } of candidate.texts) {
        const group = search([candidate], text);
        expect(group[0]?.results[0]?.candidate, text).toBe(candidate);
      }
  });

  it("finds exactly the records that hold every word, as trying each of them does", () => {
    const letters = fc.constantFrom(..."abehiklrstاحلبغسةى َ ـ".split(""));
    const words = fc.oneof(
      fc.string({ unit: letters, minLength: 1, maxLength: 4 }),
      fc.constantFrom(...ALL.flatMap(({ texts }) => texts.map(({ text }) => text.slice(0, 9)))),
    );
    fc.assert(
      fc.property(words, (query) => {
        const wanted = searchWords(fold(query));
        const holding = ALL.filter(({ texts }) =>
          texts.some(({ text }) =>
            wanted.every((word) =>
              /^\d+$/.test(word)
                ? fold(text).split(/\D+/).includes(word)
                : fold(text).includes(word),
            ),
          ),
        );
        const groups = search(ALL, query);
        const total = groups.reduce((sum, group) => sum + group.total, 0);
        expect(total).toBe(wanted.length > 0 ? holding.length : 0);
        for (const { results, kind } of groups)
          for (const { candidate } of results) {
            expect(holding).toContain(candidate);
            expect(candidate.kind).toBe(kind);
          }
      }),
      { numRuns: 400 },
    );
  });

  it("finds the same however the query's letters are written", () => {
    const query = fc.constantFrom("الحلة", "بغداد", "Hillah", "Kataib", "القيادة");
    fc.assert(
      fc.property(query, fc.nat({ max: 4 }), (text, at) => {
        const marked = `${text.slice(0, at + 1)}\u064E\u0640${text.slice(at + 1)}`;
        expect(found(marked)).toEqual(found(text));
        expect(found(text.toUpperCase())).toEqual(found(text));
      }),
    );
  });
});

describe("digits in a query", () => {
  it.each(["2023-12-45", "2023-13", "45.12.2023", "00/00/2023"])(
    "such as %s that are no date stay words",
    (query) => {
      expect(datesIn(query)).toEqual({ dates: [], rest: query });
    },
  );
});
