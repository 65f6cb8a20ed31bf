import { describe, expect, it } from "vitest";
import { wayOf } from "../../../src/ui/chain/step-keys.ts";

const press = (key: string, code = "", parts: Partial<Parameters<typeof wayOf>[0]> = {}) =>
  wayOf({ key, code, altKey: false, ctrlKey: false, metaKey: false, target: null, ...parts });

const within = (html: string): EventTarget | null => {
  const host = document.createElement("div");
  host.innerHTML = html;
  return host.firstElementChild;
};

describe("the keys that step through the events", () => {
  it.each([
    ["n", "KeyN", "next"],
    ["N", "KeyN", "next"],
    ["p", "KeyP", "previous"],
    // Arabic and Russian layouts have other letters there.
    ["ى", "KeyN", "next"],
    ["ح", "KeyP", "previous"],
    ["т", "KeyN", "next"],
    // On a Dvorak layout the letter counts, not where it lies.
    ["n", "KeyL", "next"],
    ["b", "KeyN", undefined],
    ["ArrowRight", "ArrowRight", undefined],
    [" ", "Space", undefined],
    ["Enter", "Enter", undefined],
  ] as const)("“%s” at %s is %s", (key, code, way) => {
    expect(press(key, code)).toBe(way);
  });

  it.each(["altKey", "ctrlKey", "metaKey"])("are the browser's with %s", (modifier) => {
    expect(press("n", "KeyN", { [modifier]: true })).toBeUndefined();
  });

  it.each(["<input>", "<input type=search>", "<select></select>", "<textarea></textarea>"])(
    "are letters in %s",
    (html) => {
      expect(press("n", "KeyN", { target: within(html) })).toBeUndefined();
    },
  );

  it.each(["<button></button>", "<input type=checkbox>", "<div></div>"])("work on %s", (html) => {
    expect(press("n", "KeyN", { target: within(html) })).toBe("next");
  });
});
