import { describe, expect, it } from "vitest";
import type { Event } from "../../src/story/records/event.ts";
import { ar } from "../../src/ui/messages/ar/page.ts";
import { en } from "../../src/ui/messages/en/page.ts";
import { otherZonesInWords } from "../../src/ui/other-zones.ts";
import { makeEvent, makeWhen } from "../explore/make-story.ts";

const at = (edtf: string, alsoIn?: string[]): Event =>
  makeEvent("e", {
    when: { ...makeWhen(edtf, "Asia/Baghdad"), ...(alsoIn && { alsoIn }) },
  });

const MOMENT = "2023-12-26T04:45:00+03:00";

describe("a moment by other calendars", () => {
  it.each([
    [MOMENT, "America/New_York", "25 December 2023, 20:45 Eastern Time (UTC-5)"],
    ["2023-07-01T12:00:00Z", "America/New_York", "1 July 2023, 08:00 Eastern Time (UTC-4)"],
  ])("%s in %s is %s", (edtf, tz, words) => {
    expect(otherZonesInWords(at(edtf, [tz]), "en", en)).toEqual([words]);
  });

  it("is given once for each zone, and not at all without one", () => {
    expect(otherZonesInWords(at(MOMENT, ["America/New_York", "UTC"]), "en", en)).toHaveLength(2);
    expect(otherZonesInWords(at(MOMENT), "en", en)).toEqual([]);
  });

  it("names the zone in the reader's language", () => {
    const [words] = otherZonesInWords(at(MOMENT, ["America/New_York"]), "ar", ar);
    expect(words).toContain("بالتوقيت الشرقي لأمريكا الشمالية");
  });
});
