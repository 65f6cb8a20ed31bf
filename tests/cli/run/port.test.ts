import { describe, expect, it } from "vitest";
import { portFrom } from "../../../src/cli/run/port.mjs";

describe("PORT", () => {
  it.each([undefined, ""])("is 4173 when it is %j", (text) => {
    expect(portFrom(text)).toBe(4173);
  });

  it.each([
    ["1", 1],
    ["8080", 8080],
    ["65535", 65_535],
  ])("may be %s", (text, port) => {
    expect(portFrom(text)).toBe(port);
  });

  it.each(["0", "65536", "-1", "80.5", "1e3", "http", " 80"])(
    "is refused when it is %j",
    (text) => {
      expect(() => portFrom(text)).toThrow(
        `PORT must be a whole number from 1 to 65535, but it is "${text}".`,
      );
    },
  );
});
