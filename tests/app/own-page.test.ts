import { describe, expect, it } from "vitest";
import { openingHash, ownPageOf } from "../../src/app/own-page.ts";

const PAGE = "https://news.example/maps/s/hillah-2023-12/p/hillah/";

describe("what a page says of itself", () => {
  it("is where the site's root is, and which story and record it has", () => {
    const said = { site: "../../../../", story: "hillah-2023-12", record: "p:hillah" };
    expect(ownPageOf(said, PAGE)).toEqual({
      site: "https://news.example/maps/",
      story: "hillah-2023-12",
      isEmbed: false,
      isForOpening: false,
      record: { kind: "place", id: "hillah" },
    });
  });

  it("is nothing on the app's own page, which lies at the root", () => {
    expect(ownPageOf({}, "http://127.0.0.1:5173/#sel=p:hillah")).toEqual({
      site: "http://127.0.0.1:5173/",
      story: undefined,
      isEmbed: false,
      isForOpening: false,
      record: undefined,
    });
  });

  it("can be that it is made for frames of other sites", () => {
    expect(ownPageOf({ embed: "" }, PAGE).isEmbed).toBe(true);
  });

  it("can be that it is for stories that readers open", () => {
    expect(ownPageOf({ open: "" }, PAGE).isForOpening).toBe(true);
  });

  it.each(["", "hillah", "x:hillah", "p:<img>"])(
    "has no record where it names none: “%s”",
    (record) => {
      expect(ownPageOf({ record }, PAGE).record).toBeUndefined();
    },
  );
});

describe("the hash that a record's page opens with", () => {
  const record = { kind: "quote", id: "no-civilians" } as const;

  it.each([
    ["", "#sel=q:no-civilians"],
    ["#type=air-strike&lang=ar", "#sel=q:no-civilians&type=air-strike&lang=ar"],
    ["#sel=p:erbil&q=x", "#sel=p:erbil&q=x"],
    ["#map=nonsense", "#sel=q:no-civilians&map=nonsense"],
  ])("of “%s” is “%s”", (hash, opening) => {
    expect(openingHash(hash, record)).toBe(opening);
  });
});
