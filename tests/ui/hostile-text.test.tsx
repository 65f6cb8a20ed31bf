import { render, screen } from "@testing-library/react";
import { createRef } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { mainDispute } from "../../src/explore/main-dispute.ts";
import { select } from "../../src/explore/select.ts";
import { indexStory } from "../../src/explore/story-index.ts";
import { PlaceSymbol } from "../../src/map/markers/PlaceSymbol.tsx";
import type { Story } from "../../src/story/records/story.ts";
import { CreditsDialog } from "../../src/ui/CreditsDialog.tsx";
import { Notice } from "../../src/ui/notices/Notice.tsx";
import { EventList } from "../../src/ui/story/EventList.tsx";
import { MainDisputeCard } from "../../src/ui/story/MainDisputeCard.tsx";
import { PlaceDialog } from "../../src/ui/story/PlaceDialog.tsx";
import { StoryHeader } from "../../src/ui/story/StoryHeader.tsx";
import { UnmappedList } from "../../src/ui/story/UnmappedList.tsx";
import { HILLAH } from "../explore/hillah.ts";
import { fetchLate } from "../../src/ui/late.tsx";
import { ViewLinkContext } from "../../src/ui/view-link.ts";

beforeAll(fetchLate);

const HOSTILE = "<img src=x onerror=alert(1)>";

/** Fields of free text: those of a language map, names, quoted words, and dates as written. */
const TEXT_FIELDS = new Set(["en", "ar", "toponym", "title", "exact", "prefix", "suffix", "edtf"]);
const DATE_FIELDS = new Set(["stated", "published"]);

const poisoned = (value: unknown, key = ""): unknown => {
  if (typeof value === "string")
    return TEXT_FIELDS.has(key) || DATE_FIELDS.has(key) ? HOSTILE : value;
  if (Array.isArray(value)) return value.map((one) => poisoned(one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, poisoned(one, name)]),
  );
};

const index = indexStory(poisoned(HILLAH) as Story);
const scene = select(index, { selection: { kind: "event", id: "hillah-strike" } });
const main = mainDispute(index);
const nothing = vi.fn();
const headingRef = createRef<HTMLHeadingElement>();

const parts = {
  "the header": <StoryHeader index={index} />,
  "the main dispute": main && <MainDisputeCard main={main} index={index} onSelect={nothing} />,
  "the list": <EventList {...{ scene, index, headingRef }} onSelect={nothing} />,
  "the names not on the map": <UnmappedList index={index} />,
  "the credits": (
    <CreditsDialog index={index} mapCredits={[]} licencesUrl="licences.md" onClose={nothing} />
  ),
  "a notice": <Notice title={HOSTILE} lines={[HOSTILE]} />,
  "the dialogs of all places": (
    <ViewLinkContext value={`https://example.org/${HOSTILE}`}>
      {scene.places.map((entry) => (
        <PlaceDialog
          key={entry.place.id}
          {...{ entry, index, headingRef }}
          focus={scene.focus}
          onSelect={nothing}
          onClose={nothing}
        />
      ))}
    </ViewLinkContext>
  ),
  "the symbols of all places": scene.places.map((entry) => (
    <PlaceSymbol key={entry.place.id} entry={entry} layout={undefined} selected />
  )),
};

describe("a story whose every text is markup", () => {
  it.each(Object.entries(parts))("is text in %s", (_, part) => {
    const { container } = render(part);
    expect(container.textContent).toContain(HOSTILE);
    expect(container.querySelector("img")).toBeNull();
    expect(container.querySelector("[onerror]")).toBeNull();
  });

  it("is text in the names that screen readers read, too", () => {
    render(parts["the dialogs of all places"]);
    expect(screen.getAllByRole("dialog", { name: new RegExp("^<img src=x") })).toHaveLength(7);
  });
});
