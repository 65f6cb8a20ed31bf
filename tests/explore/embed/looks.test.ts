import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  EMBED_THEMES,
  EMBED_UIS,
  readLooks,
  readOrigin,
  USUAL_LOOKS,
  writeLooks,
} from "../../../src/explore/embed/looks.ts";

const looks = fc.record({
  ui: fc.constantFrom(...EMBED_UIS),
  lang: fc.constantFrom(undefined, "en", "ar", "pt-br"),
  theme: fc.constantFrom(...EMBED_THEMES),
  list: fc.boolean(),
  scroll: fc.boolean(),
  host: fc.constantFrom(undefined, "https://news.example", "http://127.0.0.1:4300"),
});

describe("the query of an embed", () => {
  it("is read as it was written", () =>
    fc.assert(
      fc.property(looks, (wanted) => {
        expect(readLooks(writeLooks(wanted))).toEqual({ looks: wanted, problems: [] });
      }),
    ));

  it("is empty for the usual looks, which an empty value stands for too", () => {
    expect(writeLooks(USUAL_LOOKS)).toBe("");
    expect(readLooks("?ui=&lang=&theme=&list=&scroll=")).toEqual({
      looks: { ui: "full", lang: undefined, theme: "auto", list: true, scroll: false },
      problems: [],
    });
  });

  it("gives the usual looks for what is wrong, and names it", () => {
    const { looks: read, problems } = readLooks("?ui=tiny&list=2&theme=dark&scroll=%&lang=<b>");
    expect(read).toEqual({ ...USUAL_LOOKS, theme: "dark" });
    expect(problems).toEqual([
      { key: "ui", value: "tiny", reason: "malformed" },
      { key: "list", value: "2", reason: "malformed" },
      { key: "scroll", value: "%", reason: "unreadable" },
      { key: "lang", value: "<b>", reason: "malformed" },
    ]);
  });

  it("passes over what it does not know, and never throws", () => {
    expect(readLooks("?utm_source=x&constructor=1&ui=min").problems).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        expect(EMBED_UIS).toContain(readLooks(query).looks.ui);
      }),
    );
  });
});

describe("the origin of the page around it", () => {
  it.each([
    ["https://News.Example/", "https://news.example"],
    ["https://news.example:443", "https://news.example"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["http://[::1]:80", "http://[::1]"],
  ])("%s is %s", (text, origin) => expect(readOrigin(text)).toBe(origin));

  it.each([
    "*",
    "null",
    "news.example",
    "https://a.example/path",
    "https://u@a.example",
    "data:,x",
  ])("%s is none", (text) => expect(readOrigin(text)).toBeUndefined());
});
