import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PALETTES, type Palette } from "../../src/basemap/theme.ts";
import type { Scheme } from "../../src/ui/scheme-choices.ts";
import { contrast } from "../../src/story/contrast.ts";

const SCHEMES: Scheme[] = ["light", "dark"];
const TEXTS: (keyof Palette)[] = ["text", "soft", "country", "water", "airport"];
const GROUNDS: (keyof Palette)[] = ["halo", "land", "focus"];
/** WCAG 2.2, 1.4.3: text of ordinary size. */
const READABLE = 4.5;

describe.each(SCHEMES)("colours of the %s map", (scheme) => {
  const palette = PALETTES[scheme];

  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    "%s can be read on %s",
    (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(READABLE);
    },
  );

  it("agree with those of the page round the map", () => {
    const css = readFileSync("src/app/theme.css", "utf8");
    const inCss = (name: string) =>
      new RegExp(`--${name}: light-dark\\(([^,]+), ([^)]+)\\)`).exec(css)?.[
        scheme === "light" ? 1 : 2
      ];
    expect([inCss("map-sea"), inCss("map-focus"), inCss("map-halo")]).toEqual([
      palette.sea,
      palette.focus,
      palette.halo,
    ]);
  });
});
