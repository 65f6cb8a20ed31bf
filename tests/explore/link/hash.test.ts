import { describe, expect, it } from "vitest";
import { readHash, writeHash } from "../../../src/explore/link/hash.ts";
import type { LinkProblem, View } from "../../../src/explore/view.ts";

const EXACT: [hash: string, view: View][] = [
  ["", {}],
  ["#map=6/33.2000/43.9000", { camera: { zoom: 6, lat: 33.2, lng: 43.9 } }],
  ["#map=0/-33.2/0.0", { camera: { zoom: 0, lat: -33.2, lng: 0 } }],
  ["#map=12.5/33.20000/-43.90000", { camera: { zoom: 12.5, lat: 33.2, lng: -43.9 } }],
  ["#sel=p:hillah", { selection: { kind: "place", id: "hillah" } }],
  ["#sel=e:hillah-strike", { selection: { kind: "event", id: "hillah-strike" } }],
  ["#sel=q:pmo-hostile-act", { selection: { kind: "quote", id: "pmo-hostile-act" } }],
  ["#sel=c:pmo-killed", { selection: { kind: "claim", id: "pmo-killed" } }],
  ["#type=armed-clash,protest", { types: ["armed-clash", "protest"] }],
  ["#type=-", { types: [] }],
  ["#by=centcom,iraqi-pmo", { parties: ["centcom", "iraqi-pmo"] }],
  ["#claim=agreed,contested", { claims: ["agreed", "contested"] }],
  ["#t=2023-12-26/2023-12-26", { time: { from: "2023-12-26", to: "2023-12-26" } }],
  ["#t=2023/2023-12", { time: { from: "2023", to: "2023-12" } }],
  ["#t=../2023-12-26", { time: { from: null, to: "2023-12-26" } }],
  ["#t=2023-10-17/..", { time: { from: "2023-10-17", to: null } }],
  ["#t=2023/..&tm=certain", { time: { from: "2023", to: null }, timeMode: "certain" }],
  ["#q=Kataib+Hezbollah", { text: "Kataib Hezbollah" }],
  ["#q=1%2B1", { text: "1+1" }],
  ["#q=a,b", { text: "a,b" }],
  ["#q=%7E100:%7E:", { text: "~100:~:" }],
  ["#q=a%26b%3Dc%23d%25", { text: "a&b=c#d%" }],
  ["#q=%D8%A3%D8%AD%D9%85%D8%AF", { text: "أحمد" }],
  ["#lang=ar&base=osm", { lang: "ar", base: "osm" }],
  ["#base=osm&names=both", { base: "osm", names: "both" }],
  [
    "#map=6/33.2000/43.9000&sel=p:hillah&type=protest&by=centcom&claim=single&t=2023/..&q=a&lang=ar&base=osm&names=both",
    {
      names: "both",
      base: "osm",
      lang: "ar",
      text: "a",
      time: { from: "2023", to: null },
      claims: ["single"],
      parties: ["centcom"],
      types: ["protest"],
      selection: { kind: "place", id: "hillah" },
      camera: { zoom: 6, lat: 33.2, lng: 43.9 },
    },
  ],
];

/** Other spellings of a view that has a canonical one. */
const TOLERATED: [hash: string, canonical: string][] = [
  ["#", ""],
  ["type=protest", "#type=protest"],
  ["#type=protest,armed-clash,protest", "#type=armed-clash,protest"],
  ["#type=a%2Cb", "#type=a,b"],
  ["#sel=p%3Ahillah", "#sel=p:hillah"],
  ["#t=2023%2F2024", "#t=2023/2024"],
  ["#map=6/33.123456/43.9", "#map=6/33.1235/43.9000"],
  ["#map=06/-0/-0.00001", "#map=6/0.0000/0.0000"],
  ["#q=a%20b", "#q=a+b"],
  ["#q=~a", "#q=%7Ea"],
  ["#q=a=b", "#q=a%3Db"],
  ["#q=أحمد", "#q=%D8%A3%D8%AD%D9%85%D8%AF"],
  ["#q=a:~:text=some%20words", "#q=a"],
  ["#type=a:~:text=b", "#type=a"],
  ["#new=1&type=a&other", "#type=a"],
  ["#v=1&type=a", "#type=a"],
  ["#type=a,b&type=b,a", "#type=a,b"],
  ["#lang=ar-IQ", "#lang=ar-iq"],
  ["#&&type=a&", "#type=a"],
];

const PROBLEMS: [hash: string, kept: string, problems: LinkProblem[]][] = [
  ["#v=9&type=a", "#type=a", [{ key: "v", value: "9", reason: "version" }]],
  ["#v=x", "", [{ key: "v", value: "x", reason: "malformed" }]],
  ["#v=0", "", [{ key: "v", value: "0", reason: "malformed" }]],
  ["#v=-2", "", [{ key: "v", value: "-2", reason: "malformed" }]],
  ["#type=a&type=b", "#type=b", [{ key: "type", value: "a", reason: "repeated" }]],
  ["#lang=ar&q=a&lang=en", "#q=a&lang=en", [{ key: "lang", value: "ar", reason: "repeated" }]],
  ["#type=a,BAD!!,b", "#type=a,b", [{ key: "type", value: "BAD!!", reason: "malformed" }]],
  ["#type=x!,x!", "", [{ key: "type", value: "x!", reason: "malformed" }]],
  ["#type=", "", [{ key: "type", value: "", reason: "malformed" }]],
  ["#type=a&type=B", "#type=a", [{ key: "type", value: "B", reason: "malformed" }]],
  ["#claim=agreed,none", "#claim=agreed", [{ key: "claim", value: "none", reason: "malformed" }]],
  ["#sel=p:", "", [{ key: "sel", value: "p:", reason: "malformed" }]],
  ["#sel=x:hillah", "", [{ key: "sel", value: "x:hillah", reason: "malformed" }]],
  ["#sel=p-hillah", "", [{ key: "sel", value: "p-hillah", reason: "malformed" }]],
  ["#map=6/33", "", [{ key: "map", value: "6/33", reason: "malformed" }]],
  ["#map=6/33/43/1", "", [{ key: "map", value: "6/33/43/1", reason: "malformed" }]],
  ["#map=6/33/", "", [{ key: "map", value: "6/33/", reason: "malformed" }]],
  ["#map=6/1e1/2", "", [{ key: "map", value: "6/1e1/2", reason: "malformed" }]],
  ["#map=23/1/2", "", [{ key: "map", value: "23/1/2", reason: "malformed" }]],
  ["#map=-1/1/2", "", [{ key: "map", value: "-1/1/2", reason: "malformed" }]],
  ["#map=6/90.1/2", "", [{ key: "map", value: "6/90.1/2", reason: "malformed" }]],
  ["#map=6/1/180.1", "", [{ key: "map", value: "6/1/180.1", reason: "malformed" }]],
  ["#t=2023/", "", [{ key: "t", value: "2023/", reason: "malformed" }]],
  ["#t=2023", "", [{ key: "t", value: "2023", reason: "malformed" }]],
  ["#t=../..", "", [{ key: "t", value: "../..", reason: "malformed" }]],
  ["#t=2024/2023", "", [{ key: "t", value: "2024/2023", reason: "malformed" }]],
  ["#t=2023-02-30/..", "", [{ key: "t", value: "2023-02-30/..", reason: "malformed" }]],
  ["#t=2023/2024/2025", "", [{ key: "t", value: "2023/2024/2025", reason: "malformed" }]],
  ["#t=202X/..", "", [{ key: "t", value: "202X/..", reason: "malformed" }]],
  ["#q=", "", [{ key: "q", value: "", reason: "malformed" }]],
  ["#type=a&q", "#type=a", [{ key: "q", value: "", reason: "malformed" }]],
  ["#q=+", "", [{ key: "q", value: " ", reason: "malformed" }]],
  ["#q=%E0%A4&lang=ar", "#lang=ar", [{ key: "q", value: "%E0%A4", reason: "unreadable" }]],
  [
    "#lang=../x&base=B&names=",
    "",
    [
      { key: "lang", value: "../x", reason: "malformed" },
      { key: "base", value: "B", reason: "malformed" },
      { key: "names", value: "", reason: "malformed" },
    ],
  ],
];

describe("a link", () => {
  it.each(EXACT)("“%s” is read and written exactly so", (hash, view) => {
    expect(readHash(hash)).toEqual({ view, problems: [] });
    expect(writeHash(view)).toBe(hash);
  });

  it.each(TOLERATED)("“%s” is understood as “%s”", (hash, canonical) => {
    const { view, problems } = readHash(hash);
    expect(problems).toEqual([]);
    expect(writeHash(view)).toBe(canonical);
  });

  it.each(PROBLEMS)("“%s” keeps “%s” and names the rest", (hash, kept, problems) => {
    const reading = readHash(hash);
    expect(writeHash(reading.view)).toBe(kept);
    expect(reading.problems).toEqual(problems);
  });

  it.each(["main", "story-list"])("without “=” is the anchor “#%s” and no view", (anchor) => {
    expect(readHash(`#${anchor}`)).toEqual({ view: {}, problems: [], anchor });
    expect(readHash(`#${anchor}:~:text=a%20b`)).toEqual({ view: {}, problems: [], anchor });
  });

  it("names a bad part without the characters that would rearrange the sentence", () => {
    const { problems } = readHash("#sel=" + encodeURIComponent("p:\u202Eabc\u0007"));
    expect(problems).toEqual([{ key: "sel", value: "p:abc", reason: "malformed" }]);
  });

  it("keeps the first 200 characters of a long search and names it shortened", () => {
    const { view, problems } = readHash(`#q=${"😀".repeat(201)}`);
    expect(view).toEqual({ text: "😀".repeat(200) });
    expect(problems).toEqual([{ key: "q", value: `${"😀".repeat(80)}…`, reason: "shortened" }]);
  });
});
