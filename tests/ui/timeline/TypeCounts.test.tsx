import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { typesOf } from "../../../src/story/types-of.ts";
import { DEFAULT_LANGUAGE, LanguageContext } from "../../../src/ui/language.ts";
import { TypeCounts } from "../../../src/ui/timeline/TypeCounts.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { ARABIC } from "../in-arabic.tsx";

const types = typesOf(HILLAH_INDEX.story).map((type) => {
  const count = HILLAH_INDEX.events.filter((entry) => entry.type === type).length;
  return { type, count, all: count };
});

it.each([
  ["English", DEFAULT_LANGUAGE, "5"],
  ["Arabic", ARABIC, "٥"],
])("counts by type are written with the figures of the language: %s", (_, spoken, five) => {
  render(
    <LanguageContext value={spoken}>
      <TypeCounts counts={types} />
    </LanguageContext>,
  );
  const counts = screen.getByRole("list", { name: spoken.say.timeline.byType });
  expect(counts.textContent).toContain(five);
  expect(/[0-9]/.test(counts.textContent)).toBe(spoken.lang === "en");
});

it("keeps the room that the counts take without filters", () => {
  const room = (counts: typeof types): string | null => {
    const { unmount } = render(<TypeCounts counts={counts} />);
    const style = screen.getByRole("list").getAttribute("style");
    unmount();
    return style;
  };
  const many = types.map((one) => ({ ...one, all: one.count * 300 }));
  expect(room(types)).toMatch(/--signs: 1;/);
  expect(room(many)).toMatch(/--signs: 5;/);
  expect(room(many.map((one) => ({ ...one, count: 0 })))).toBe(room(many));
});
