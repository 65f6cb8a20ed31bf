import { describe, expect, it } from "vitest";
import { BASE_LAYERS } from "../../../src/map/basemap/index.ts";
import { NAMES } from "../../../src/map/basemap/names.ts";
import { LANGUAGE_IDS } from "../../../src/ui/messages/index.ts";
import { textsLacking } from "../../story/texts-lacking.ts";

describe.each(LANGUAGE_IDS)("what the map says of itself in %s", (lang) => {
  it("names every base layer and what each maker gave to it", () => {
    expect(textsLacking(lang, BASE_LAYERS)).toEqual([]);
  });

  it("names every choice of names; a language has its own name", () => {
    const lacking = NAMES.filter(({ label }) => !(lang in label)).map(({ id }) => id);
    expect(lacking.filter((id) => !(LANGUAGE_IDS as string[]).includes(id))).toEqual([]);
  });
});
