import { describe, expect, it } from "vitest";
import { CORNER } from "../../../../src/basemap/corner.ts";
import { CREDITS } from "../../../../src/map/basemap/built-in/credits.ts";
import { provenance } from "../../../geo/basemap-files.ts";

/** “ODbL-1.0” and “ODbL 1.0” are one licence. */
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

describe("the credits of the built-in map", () => {
  it.each(provenance.sources)("name the maker and the licence of $name", (source) => {
    const credit = CREDITS.find(({ name }) => `${source.holds} ${source.license}`.includes(name));
    expect(credit).toBeDefined();
    expect(plain(source.license)).toContain(plain(credit?.licence["en"] ?? "none"));
  });

  it("are all in the corner of the map", () => {
    const corner = CORNER.map(({ text }) => text).join(" ");
    for (const { name } of CREDITS) expect(corner).toContain(name);
  });

  it("link to each licence", () => {
    for (const { href } of CREDITS) expect(new URL(href).protocol).toBe("https:");
  });
});
