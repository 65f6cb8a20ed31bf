import { HILLAH as RAW } from "../story/hillah.ts";
import { parseStory } from "../../src/story/parse/parse.ts";
import { describe, expect, it } from "vitest";
import {
  indexStory,
  notesOn,
  type NoteSubject,
  type EventEntry,
} from "../../src/explore/story-index.ts";
import { HILLAH, HILLAH_INDEX } from "./hillah.ts";
import { makeActor, makeClaim, makeEvent, makePlace, makeQuote, makeStory } from "./make-story.ts";

const entryOf = (id: string): EventEntry => {
  const entry = HILLAH_INDEX.event.get(id);
  if (!entry) throw new Error(`There is no event ${id}.`);
  return entry;
};

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

describe("an indexed story", () => {
  it("hangs on an event the quotes about it and those said at it", () => {
    expect(ids(entryOf("hillah-strike").quotes)).toContain("pmo-casualties");
    expect(ids(entryOf("pmo-statement").quotes)).toContain("pmo-casualties");
    expect(ids(entryOf("kirkuk-gunship-strike").quotes)).toEqual(["kirkuk-drone-preparation"]);
    expect(entryOf("embassy-siege").quotes).toEqual([]);
  });

  it("counts as parties of an event who acts, who is quoted and who claims, each once", () => {
    const parties = ids(entryOf("hillah-strike").actors);
    expect(parties.slice(0, 3)).toEqual(["united-states", "centcom", "kataib-hezbollah"]);
    expect(parties.slice(3).sort()).toEqual(["airwars", "iraqi-pmo"]);
  });

  it("finds the notes on each record, and each note of the story on exactly one", () => {
    const on = (kind: NoteSubject, id: string): string[] => ids(notesOn(HILLAH_INDEX, kind, id));
    expect(on("event", "hillah-strike")).toContain("killed-different-people");
    expect(on("quote", "centcom-no-civilians")).toEqual(["later-civilian-harm-quote"]);
    expect(on("claim", "centcom-civilian-harm")).toEqual(["no-indications-is-weaker"]);
    expect(on("place", "hillah")).toEqual(["hillah-airwars-location"]);
    expect(on("source", "atlas-news")).toEqual(["article-date-inferred"]);
    expect(on("event", "embassy-siege")).toEqual([]);
    const found = [...HILLAH_INDEX.notes.values()].flat().map(({ id }) => id);
    expect(found.sort()).toEqual(ids(HILLAH_INDEX.story.notes).sort());
  });

  it("knows the states of an event's questions", () => {
    const states = [...entryOf("hillah-strike").states].sort();
    expect(states).toEqual(["agreed", "contested", "single", "superseded"]);
    expect([...entryOf("erbil-drone-attack").states]).toEqual(["single"]);
    expect([...entryOf("embassy-siege").states]).toEqual([]);
  });

  it("names the claims that their own party has replaced", () => {
    expect([...HILLAH_INDEX.superseded].sort()).toEqual([
      "centcom-civilian-harm",
      "centcom-civilians-injured-2024",
      "centcom-civilians-killed-2024",
    ]);
  });

  it("lets an event with an unreadable date be at any time", () => {
    const event = makeEvent("event", { when: { ...makeEvent("x").when, edtf: "some day" } });
    const [entry] = indexStory(makeStory({ events: [event] })).events;
    expect(entry?.interval).toEqual({ earliest: -Infinity, latest: Infinity });
  });

  it("leaves out what is named but is not in the story", () => {
    const event = makeEvent("event", {
      places: [{ place: "nowhere", role: "location" }],
      actors: [{ actor: "nobody", role: "by" }],
    });
    const [entry] = indexStory(makeStory({ events: [event] })).events;
    expect(entry).toMatchObject({ places: [], actors: [] });
  });

  it("searches titles, descriptions, places, parties, quotes and claims in every language", () => {
    const quote = makeQuote("quote", { about: [{ event: "event" }] });
    quote.selector[0].exact = "In-Quote";
    const place = makePlace("place");
    place.properties.title = "In-Place-Title";
    place.properties.names = [{ toponym: "الحِلّة", lang: "ar" }];
    const story = makeStory({
      events: [
        makeEvent("event", {
          title: { en: "In-Title", ar: "عنوان" },
          description: { en: "In-Description" },
          places: [{ place: "place", role: "location" }],
          actors: [{ actor: "party", role: "by" }],
        }),
      ],
      places: [place],
      actors: [{ ...makeActor("party"), short: { en: "In-Short" }, aliases: ["In-Alias"] }],
      quotes: [quote],
      claims: [makeClaim("claim", { text: { en: "In-Claim" } })],
    });
    const haystack = indexStory(story).events[0]?.haystack;
    expect(haystack?.split(" ").sort()).toEqual(
      [
        "in-title",
        "عنوان",
        "in-description",
        "in-place-title",
        "الحله",
        "party",
        "in-short",
        "in-alias",
        "in-quote",
        "in-claim",
      ].sort(),
    );
  });
});

describe("the quotes of which nothing is proved", () => {
  const quote = HILLAH.quotes[0];

  it("are those whose words do not fit their fingerprint", () => {
    const { story, places } = RAW;
    const text = story.text.replace("a clear hostile act.", "a clear hostile deed");
    const parsed = parseStory({ id: "hillah-2023-12", story: { ...story, text }, places });
    expect([...indexStory(parsed.story, parsed.issues).unproved]).toEqual([quote?.id]);
  });

  it("are none in the story as it is", () => {
    expect(HILLAH_INDEX.unproved.size).toBe(0);
  });
});
