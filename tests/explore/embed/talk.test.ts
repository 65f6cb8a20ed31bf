import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHostMessage } from "../../../src/explore/embed/talk.ts";

describe("a message of the page around an embed", () => {
  it("asks for the view or sets it, with or without the mark of a hash", () => {
    expect(readHostMessage({ type: "dateline:get", more: 1 })).toEqual({ type: "dateline:get" });
    for (const hash of ["sel=p:kirkuk", "#sel=p:kirkuk"])
      expect(readHostMessage({ type: "dateline:set", hash })).toEqual({
        type: "dateline:set",
        hash: "#sel=p:kirkuk",
      });
  });

  it.each([
    null,
    undefined,
    "dateline:get",
    ["dateline:get"],
    {},
    { type: "dateline:set" },
    { type: "dateline:set", hash: 7 },
    { type: "dateline:set", hash: "x".repeat(8193) },
    { type: "dateline:view", hash: "#" },
    { type: "dateline:height", height: 9 },
  ])("is nothing else: %j", (data) => expect(readHostMessage(data)).toBeNull());

  it("is never anything else, whatever comes", () =>
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const read = readHostMessage(data);
        expect(read === null || read.type === "dateline:get" || read.hash.startsWith("#")).toBe(
          true,
        );
      }),
    ));
});
