import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { checkedAddress, ownScript, POLICY } from "../../../src/ui/trusted-types/own-script.ts";

const PAGE = "https://news.example/maps/s/hillah/#sel=p:hillah";

afterEach(() => vi.unstubAllGlobals());

describe("the address of a worker", () => {
  it.each(["/maps/assets/painter-1a2b.js", "../../sw.js", "https://news.example/a.js?v=1"])(
    "%s is the page's own",
    (address) => {
      expect(checkedAddress(address, PAGE)).toBe(address);
    },
  );

  it.each([
    "https://elsewhere.example/a.js",
    "http://news.example/a.js",
    "//elsewhere.example/a.js",
    "data:text/javascript,alert(1)//.js",
    "blob:https://news.example/1.js",
    "javascript:alert(1)//.js",
    "/uploads/picture.svg",
  ])("%s is refused", (address) => {
    expect(() => checkedAddress(address, PAGE)).toThrow(/is not a script of this site/);
  });

  it("goes through the policy that index.html allows, which is made once", () => {
    const createPolicy = vi.fn((_: string, rules: { createScriptURL: (a: string) => string }) => ({
      createScriptURL: (address: string) => ({ trusted: rules.createScriptURL(address) }),
    }));
    vi.stubGlobal("trustedTypes", { createPolicy });
    vi.stubGlobal("location", new URL(PAGE));
    expect(ownScript("/a.js")).toEqual({ trusted: "/a.js" });
    expect(() => ownScript("https://elsewhere.example/a.js")).toThrow(TypeError);
    expect(createPolicy).toHaveBeenCalledOnce();
    expect(createPolicy.mock.calls[0]?.[0]).toBe(POLICY);
    expect(readFileSync("index.html", "utf8")).toContain(`trusted-types ${POLICY}"`);
  });
});
