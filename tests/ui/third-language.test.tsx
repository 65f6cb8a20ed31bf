import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { FilterPanel } from "../../src/ui/filters/FilterPanel.tsx";
import { languageTools, LanguageContext, type Spoken } from "../../src/ui/language.ts";
import type { LanguageId } from "../../src/ui/messages/index.ts";
import { HILLAH_INDEX } from "../explore/hillah.ts";
import { sceneOf } from "./hillah-scene.ts";
import { TEXTS } from "./messages/every-language.ts";

/** A language that no table of the core knows, as its one file would be. */
const texts = {
  ...TEXTS.en,
  labels: { "Event type": "Type d’événement", "Air/drone strike": "Frappe aérienne ou de drone" },
};
const FRENCH: Spoken = { lang: "fr" as LanguageId, say: texts.page, texts };

it("comes with the labels of the core’s tables", () => {
  render(
    <LanguageContext value={FRENCH}>
      <FilterPanel
        index={HILLAH_INDEX}
        scene={sceneOf({})}
        view={{}}
        onChange={() => undefined}
        onReset={() => undefined}
      />
    </LanguageContext>,
  );
  const types = within(screen.getByRole("group", { name: "Type d’événement", hidden: true }));
  const [first, second] = types.getAllByRole("checkbox", { hidden: true });
  expect(first?.closest("label")?.textContent).toContain("Frappe aérienne ou de drone");
  // What it has no label for is said in the language there is.
  expect(second?.closest("label")?.textContent).toContain("Shelling/artillery/missile attack");
});

it("never puts a label where a text has the language", () => {
  const { word } = languageTools(FRENCH);
  expect(word({ en: "Air/drone strike", fr: "Frappe" })).toEqual({ text: "Frappe", lang: "fr" });
  expect(word({ en: "constructor" })).toEqual({ text: "constructor", lang: "en" });
});
