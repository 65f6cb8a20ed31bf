import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { DEFAULT_LANGUAGE, LanguageContext } from "../../../src/ui/language.ts";
import { TypeCounts } from "../../../src/ui/timeline/TypeCounts.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { ARABIC } from "../in-arabic.tsx";

it.each([
  ["English", DEFAULT_LANGUAGE, "5"],
  ["Arabic", ARABIC, "٥"],
])("counts by type are written with the figures of the language: %s", (_, spoken, five) => {
  render(
    <LanguageContext value={spoken}>
      <TypeCounts events={HILLAH_INDEX.events} story={HILLAH_INDEX.story} />
    </LanguageContext>,
  );
  const counts = screen.getByRole("list", { name: spoken.say.timeline.byType });
  expect(counts.textContent).toContain(five);
  expect(/[0-9]/.test(counts.textContent)).toBe(spoken.lang === "en");
});
