import { expect, it } from "vitest";
import { parseHarbour, replaceOnce, STORY } from "../harbour.ts";

it("tells how many events the file has only where some of them are left out", () => {
  const whole = parseHarbour({});
  expect(whole).not.toHaveProperty("eventsInFile");
  const { events } = whole.story;
  const [event] = events;
  const story = replaceOnce(STORY, `"type": "${event?.type}"`, '"type": "no-such-type"');
  const parsed = parseHarbour({ story });
  expect(parsed.story.events).toHaveLength(events.length - 1);
  expect(parsed.eventsInFile).toBe(events.length);
});
