import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { indexStory } from "../../../src/explore/story-index.ts";
import { select, type PlaceEntry } from "../../../src/explore/select.ts";
import type { Note } from "../../../src/story/records/note.ts";
import type { View } from "../../../src/explore/view.ts";
import { EventList } from "../../../src/ui/story/EventList.tsx";
import { PlacesAlone } from "../../../src/ui/story/PlacesAlone.tsx";
import { PlaceDialog } from "../../../src/ui/story/PlaceDialog.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { makePlace, makeQuote, makeStory } from "../../explore/make-story.ts";
import { placeEntry, sceneOf } from "../hillah-scene.ts";
import { fetchLate } from "../../../src/ui/late.tsx";
import { ViewLinkContext } from "../../../src/ui/view-link.ts";

beforeAll(fetchLate);

const LINK = "https://example.org/#sel=p:hillah";

afterEach(() => vi.restoreAllMocks());

const show = (id = "hillah", view: View = {}, link: string | null = LINK) => {
  const scene = sceneOf(view);
  const onClose = vi.fn();
  const headingRef = createRef<HTMLHeadingElement>();
  const onKeyDown = vi.fn();
  render(
    <section onKeyDown={onKeyDown}>
      <ViewLinkContext value={link}>
        <PlaceDialog
          entry={placeEntry(id, scene)}
          index={HILLAH_INDEX}
          focus={scene.focus}
          {...{ headingRef, onClose }}
          onSelect={vi.fn()}
        />
      </ViewLinkContext>
    </section>,
  );
  return { onClose, onKeyDown, headingRef, dialog: screen.getByRole("dialog") };
};

describe("the details of a place", () => {
  it("are a dialog named by the place, and not a modal one", () => {
    const { dialog, headingRef } = show();
    expect(screen.getByRole("dialog", { name: "Hillah" })).toBe(dialog);
    expect(dialog.getAttribute("aria-modal")).toBeNull();
    expect(headingRef.current?.textContent).toBe("Hillah");
    expect(headingRef.current?.tabIndex).toBe(-1);
  });

  it("say in place of a link why there is none", () => {
    show("hillah", {}, null);
    expect(screen.getByText(/^This story is only on your device/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Copy link" })).toBeNull();
  });

  it("give the place's other name in its language", () => {
    show();
    expect(screen.getByText("الحلة").lang).toBe("ar");
  });

  it("close on Escape and on the button", async () => {
    const { onClose, headingRef } = show();
    headingRef.current?.focus();
    await userEvent.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it("keep Escape from what is around them, which would close them once more", async () => {
    const { headingRef, onKeyDown } = show();
    headingRef.current?.focus();
    await userEvent.keyboard("{Escape}");
    expect(onKeyDown).not.toHaveBeenCalled();
    await userEvent.keyboard("a");
    expect(onKeyDown).toHaveBeenCalledOnce();
  });

  it("say how exactly the place is known, and what the circle means", () => {
    const { dialog } = show();
    expect(dialog.textContent).toContain(
      "Town level: the article names only the town, not a site. The circle shows a radius of 6 km.",
    );
  });

  it("say of a country that no point in it is meant", () => {
    const { dialog } = show("iraq");
    expect(dialog.textContent).toContain("The outline shows the whole area");
    expect(dialog.textContent).not.toContain("radius");
  });

  it("say neither of an exact point", () => {
    const place = makePlace("spot", { geometry: { type: "Point", coordinates: [44, 33] } });
    const entry: PlaceEntry = { place, events: [], quotes: [] };
    const index = indexStory(makeStory({ places: [place] }));
    const props = { entry, index, focus: {}, headingRef: null };
    const { textContent } = render(
      <PlaceDialog {...props} onSelect={vi.fn()} onClose={vi.fn()} />,
    ).container;
    expect(textContent).not.toMatch(/radius|outline/);
  });

  it("hold each event with its type, date and quotes, and the notes on the place", () => {
    const { dialog } = show();
    const event = within(dialog).getByRole("article");
    expect(within(event).getByRole("heading", { name: "US airstrikes in Hillah" })).toBeTruthy();
    expect(event.textContent).toContain("26 December 2023, 04:45 local time (UTC+3)");
    expect(event.querySelectorAll("blockquote")).toHaveLength(7);
    expect(dialog.textContent).toContain("Airwars places the strike at 32.499202, 44.442131");
  });

  it("hold the events of the view only, the selected one marked", () => {
    const { dialog } = show("baghdad", {
      types: ["statement"],
      selection: { kind: "event", id: "pmo-statement" },
    });
    const events = within(dialog).getAllByRole("article");
    expect(events).toHaveLength(1);
    expect(events[0]?.hasAttribute("data-selected")).toBe(true);
  });
});

describe("the list", () => {
  const textsIn = (root: Element | undefined): string[] => {
    if (!root) return [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
    return texts.map((text) => text.trim()).filter((text) => text !== "");
  };

  /** What names or closes the dialog and is no datum of the story. */
  const OF_THE_DIALOG = new Set(["Copy link"]);

  it.each(sceneOf().places.map(({ place }) => place.id))(
    "says all that the dialog of %s says, of its events, its place, its quotes and its notes",
    (id) => {
      const { dialog } = show(id);
      const said = textsIn(dialog).filter((text) => !OF_THE_DIALOG.has(text));
      const list = render(
        <EventList
          scene={sceneOf()}
          index={HILLAH_INDEX}
          onSelect={vi.fn()}
          headingRef={createRef<HTMLHeadingElement>()}
        />,
      ).container;
      expect(said.length).toBeGreaterThan(10);
      expect(textsIn(list)).toEqual(expect.arrayContaining(said));
    },
  );

  it("says of a place without an event all that its dialog says", () => {
    const place = makePlace("quiet", { geometry: { type: "Point", coordinates: [44, 33] } });
    const quotes = [makeQuote("q", { about: [{ place: "quiet" }] })];
    const note: Note = {
      id: "n",
      about: { place: "quiet" },
      motivation: "commenting",
      text: { en: "Read off a chart." },
      sources: ["later"],
    };
    const index = indexStory(makeStory({ places: [place], quotes, notes: [note] }));
    const scene = select(index, {});
    const entry = scene.places[0] ?? { place, events: [], quotes: [] };
    const asked = { onSelect: vi.fn(), onClose: vi.fn() };
    const props = { entry, index, focus: {}, headingRef: null, ...asked };
    const dialog = render(
      <ViewLinkContext value={LINK}>
        <PlaceDialog {...props} />
      </ViewLinkContext>,
    ).container;
    const list = render(
      <PlacesAlone {...{ scene, index }} isLess={false} onSelect={vi.fn()} />,
    ).container;
    const said = textsIn(dialog).filter((text) => !OF_THE_DIALOG.has(text));
    expect(said).toEqual(expect.arrayContaining(["Read off a chart."]));
    expect(textsIn(list)).toEqual(expect.arrayContaining(said));
  });
});

describe("copying the link of a place", () => {
  it("puts it on the clipboard and says so", async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await navigator.clipboard.readText()).toBe(LINK);
    expect(await screen.findByText("Link copied.")).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("offers the link, selected and ready for the keyboard, where the browser refuses", async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    show();
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    const field = await screen.findByRole<HTMLInputElement>("textbox", { name: "Link" });
    expect(field.readOnly).toBe(true);
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(LINK);
    expect(screen.getByText(/did not allow copying/)).toBeTruthy();
  });
});
