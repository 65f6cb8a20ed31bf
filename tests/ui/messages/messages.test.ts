import { describe, expect, it } from "vitest";
import { FILTERS } from "../../../src/explore/filters/index.ts";
import { PARAMS } from "../../../src/explore/link/params.ts";
import { EVENT_TYPES } from "../../../src/story/event-types.ts";
import { FACETS } from "../../../src/story/facets.ts";
import { DEFAULT_LANGUAGE, speak } from "../../../src/ui/language.ts";
import { LANGUAGE_IDS, languageOf } from "../../../src/ui/messages/index.ts";
import { TEXTS } from "./every-language.ts";

/** Every text in a tree of messages, by its path; functions are left out. */
const textsIn = (tree: object, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${path}/${key}`;
    if (typeof value === "string") return [[here, value]];
    return typeof value === "object" && value !== null ? textsIn(value, here) : [];
  });

/** The role that needs no word: an event is at its location. */
const MAY_BE_EMPTY = new Set(["/page/placeRole/location"]);

const SPOKEN = await Promise.all(LANGUAGE_IDS.map(speak));

describe.each(SPOKEN)("the messages in $lang", ({ lang: id }) => {
  it("leave no text empty", () => {
    const empty = textsIn(TEXTS[id]).filter(
      ([path, text]) => !MAY_BE_EMPTY.has(path) && !text.trim(),
    );
    expect(empty).toEqual([]);
  });

  it("name every part of a link", () => {
    for (const { key } of PARAMS) expect(TEXTS[id].late.link.keys[key]).toMatch(/\S/);
  });

  it.each([
    ["event type", EVENT_TYPES],
    ["question that claims answer", FACETS],
  ])("have a label for every %s", (_, table) => {
    for (const [key, { label }] of Object.entries(table))
      expect(label, key).toHaveProperty(id, expect.stringMatching(/\S/));
  });

  it("have a label for every filter and its options", () => {
    for (const { field, label } of FILTERS)
      expect(label, field).toHaveProperty(id, expect.stringMatching(/\S/));
  });

  it("say why a part of a link was left out, with its value", () => {
    for (const reason of [
      "unknown",
      "malformed",
      "shortened",
      "hidden",
      "unshown",
      "limited",
      "alone",
      "undated",
      "repeated",
      "unreadable",
      "version",
    ] as const)
      expect(
        TEXTS[id].late.link.problem({ key: "type", value: "xyz", reason }, "event type"),
      ).toContain("xyz");
  });
});

describe("the English messages", () => {
  const { say } = DEFAULT_LANGUAGE;

  it("count one thing and several things", () => {
    expect(say.shown(7, 11)).toBe("7 of 11 events shown");
    expect(say.shown(1, 1)).toBe("1 of 1 event shown");
  });

  it("name a place with its events and with its quotes where it has any", () => {
    expect(say.placeName("Hillah", 1, 4)).toBe("Hillah, 1 event, 4 quotes");
    expect(say.placeName("al-Asad Airbase", 2, 0)).toBe("al-Asad Airbase, 2 events");
  });
});

describe("the Arabic messages", () => {
  it.each([
    [0, "٠ حدث"],
    [1, "حدث واحد"],
    [2, "حدثين"],
    [3, "٣ أحداث"],
    [11, "١١ حدثًا"],
    [100, "١٠٠ حدث"],
  ])("say %d in the form and the figures that Arabic has for it", async (n, events) => {
    const { say } = await speak("ar");
    expect(say.shown(n, n)).toContain(`من أصل ${events}`);
  });

  it("keep what comes from outside from upsetting the line", async () => {
    const { texts } = await speak("ar");
    expect(texts?.late.tiles.asked("host.example")).toContain("\u2068host.example\u2069");
  });
});

it.each([undefined, "xx", "toString", "__proto__"])(
  "an unknown language (%s) gives the default",
  (id) => {
    expect(languageOf(id)).toBe(LANGUAGE_IDS[0]);
  },
);
