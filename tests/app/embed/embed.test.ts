import { describe, expect, it } from "vitest";
import { frameAddressBar } from "../../../src/app/embed/address-bar.ts";
import { embedOf, shownParts } from "../../../src/app/embed/embed.ts";
import { wantedHeight } from "../../../src/app/embed/height.ts";
import { talkAboutView, type Heard } from "../../../src/app/embed/talk.ts";
import { ownPageOf } from "../../../src/app/own-page.ts";
import type { EmbedMessage } from "../../../src/explore/embed/talk.ts";

const page = (data: Record<string, string>) =>
  ownPageOf({ site: "../../", story: "harbour", ...data }, "https://maps.example/a/embed/harbour/");

describe("a page made for frames", () => {
  it("is one only where the build says so", () => {
    expect(embedOf(page({}), "?ui=min", "")).toBeUndefined();
    expect(embedOf(page({ embed: "" }), "?ui=min", "")?.looks.ui).toBe("min");
  });

  it("leads to the story's own page", () =>
    expect(embedOf(page({ embed: "" }), "", "")?.storyPage).toBe(
      "https://maps.example/a/s/harbour/",
    ));

  it.each([
    ["", "", undefined],
    ["", "https://news.example/article?id=7", "https://news.example"],
    ["?host=https://other.example", "https://news.example/", "https://other.example"],
    ["?host=*", "https://news.example/", "https://news.example"],
    ["", "about:blank", undefined],
  ])("query “%s” and referrer “%s” make it talk with %s", (query, referrer, host) =>
    expect(embedOf(page({ embed: "" }), query, referrer)?.host).toBe(host),
  );

  it.each([
    ["", ["header", "panel", "timeline", "details"]],
    ["?list=0", ["header", "timeline", "details"]],
    ["?ui=min", ["details"]],
    ["?ui=none", []],
  ])("shows with “%s”: %j", (query, parts) => {
    const shown = Object.entries(shownParts(embedOf(page({ embed: "" }), query, "")));
    expect(shown.flatMap(([part, isShown]) => (isShown ? [part] : []))).toEqual(parts);
  });
});

describe("its height", () => {
  it("goes by its width alone where there is no list", () =>
    expect([200, 600, 2000].map((width) => wantedHeight(width, null))).toEqual([320, 450, 560]));
  it("is that of the list in one column, and fixed in two", () => {
    expect(wantedHeight(400, { content: 3021.4 })).toBe(3022);
    expect(wantedHeight(900, { content: 3021.4 })).toBe(640);
  });
});

describe("its address", () => {
  const barOf = (hash: string) => {
    const calls: string[] = [];
    const bar = {
      hash: () => hash,
      push: () => calls.push("push"),
      replace: (to: string) => calls.push(to),
      onMove: () => undefined,
      later: () => 0,
    };
    return { bar: frameAddressBar(bar, "ar", "en"), calls };
  };
  it("is in the language that was asked for, unless it says another", () => {
    expect(barOf("").bar.hash()).toBe("#lang=ar");
    expect(barOf("#q=lang").bar.hash()).toBe("#q=lang&lang=ar");
    expect(barOf("#lang=en&q=x").bar.hash()).toBe("#lang=en&q=x");
  });
  it("says the reader's own language, and makes no entry in the history", () => {
    const { bar, calls } = barOf("");
    bar.push("#q=x");
    bar.replace("#lang=ar");
    expect(calls).toEqual(["#q=x&lang=en", "#lang=ar"]);
  });
});

describe("what it tells the page around it", () => {
  const HOST = "https://news.example";
  const talking = () => {
    const posted: [EmbedMessage, string][] = [];
    const gone: string[] = [];
    let hash = "#sel=p:kirkuk&q=secret";
    let hear: (event: Heard) => void = () => undefined;
    let changed: () => void = () => undefined;
    talkAboutView(
      {
        post: (message, origin) => posted.push([message, origin]),
        onMessage: (heard) => {
          hear = heard;
          return () => undefined;
        },
        go: (to) => gone.push(to),
      },
      {
        get: () => hash,
        subscribe: (listener) => {
          changed = listener;
          return () => undefined;
        },
      },
      HOST,
    );
    return {
      posted,
      gone,
      change: (to: string) => {
        hash = to;
        changed();
      },
      hear: (event: Partial<Heard>) =>
        hear({ data: { type: "dateline:get" }, origin: HOST, isParent: true, ...event }),
    };
  };
  const view = (hash: string) => [{ type: "dateline:view", hash }, HOST];

  it("is the view at once and after each change, without what was searched for", () => {
    const { posted, change } = talking();
    change("#sel=p:kirkuk&q=another");
    change("#sel=p:hillah");
    expect(posted).toEqual([view("#sel=p:kirkuk"), view("#sel=p:hillah")]);
  });

  it("is the view when asked, and it goes where it is told", () => {
    const { posted, gone, hear } = talking();
    hear({});
    hear({ data: { type: "dateline:set", hash: "#sel=p:hillah" } });
    expect(posted).toHaveLength(2);
    expect(gone).toEqual(["#sel=p:hillah"]);
  });

  it("is nothing to anybody else", () => {
    const { posted, gone, hear } = talking();
    const set = { type: "dateline:set", hash: "#sel=p:hillah" };
    for (const event of [
      { isParent: false },
      { origin: "https://other.example" },
      { origin: "null" },
      { isParent: false, data: set },
      { origin: "https://other.example", data: set },
      { data: "set" },
    ])
      hear(event);
    expect(posted).toHaveLength(1);
    expect(gone).toEqual([]);
  });
});
