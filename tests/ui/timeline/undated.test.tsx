import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { indexStory } from "../../../src/explore/story-index.ts";
import { DEFAULT_LANGUAGE, LanguageContext } from "../../../src/ui/language.ts";
import { Timeline } from "../../../src/ui/timeline/Timeline.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { sceneOf } from "../hillah-scene.ts";
import { ARABIC } from "../in-arabic.tsx";

it.each([
  ["English", DEFAULT_LANGUAGE, "2 without a date", "0 without a date"],
  ["Arabic", ARABIC, "حدثان بلا تاريخ", "لا أحداث بلا تاريخ"],
])("says how many of the events shown have no date: %s", (_, spoken, two, none) => {
  const [first, second] = HILLAH_INDEX.events.map(({ event }) => event.id);
  const events = HILLAH_INDEX.story.events.map((event) =>
    event.id === first || event.id === second
      ? { ...event, when: { ...event.when, edtf: "XXXX", precision: "unknown" as const } }
      : event,
  );
  const index = indexStory({ ...HILLAH_INDEX.story, events });
  const ofIds = (ids: readonly (string | undefined)[]) => ({
    ...sceneOf({}),
    events: index.events.filter(({ event }) => ids.includes(event.id)),
  });
  const all = index.events.map(({ event }) => event.id);
  const timeline = (ids: readonly (string | undefined)[]) => (
    <LanguageContext value={spoken}>
      <Timeline
        index={index}
        scene={ofIds(ids)}
        view={{}}
        onChange={() => undefined}
        onSelect={() => undefined}
      />
    </LanguageContext>
  );
  const { rerender } = render(timeline(all));
  expect(screen.getByText(two)).toBeDefined();
  const group = spoken.say.timeline.title;
  expect(within(screen.getByRole("group", { name: group })).getAllByRole("button")).toHaveLength(
    all.length - 2,
  );
  rerender(timeline(all.filter((id) => id !== first && id !== second)));
  expect(screen.getByText(none)).toBeDefined();
});

it("says nothing of dates where all events have one", () => {
  render(
    <Timeline
      index={HILLAH_INDEX}
      scene={sceneOf({})}
      view={{}}
      onChange={() => undefined}
      onSelect={() => undefined}
    />,
  );
  expect(screen.queryByText(/without a date/)).toBeNull();
});
