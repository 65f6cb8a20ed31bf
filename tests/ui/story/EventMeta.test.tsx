import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { placeNames } from "../../../src/story/text.ts";
import { EventMeta } from "../../../src/ui/story/EventMeta.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { inArabic } from "../in-arabic.tsx";

const meta = (id: string) => {
  const entry = HILLAH_INDEX.event.get(id);
  if (!entry) throw new Error(`The story has no event “${id}”.`);
  return <EventMeta entry={entry} index={HILLAH_INDEX} />;
};
const line = (): string => screen.getByText(/./, { selector: "p" }).textContent;

describe("the line of an event’s type, place and date", () => {
  it("marks a type that the article does not give", () => {
    render(meta("soleimani-killing"));
    expect(line()).toMatch(/^Air\/drone strike \(type inferred\)/);
  });

  it("marks it in Arabic too", () => {
    render(inArabic(meta("soleimani-killing")));
    expect(line()).toContain("(نوع مستنتج)");
  });

  it("names the place, but not one that has only the event’s own title", () => {
    render(meta("hillah-strike"));
    expect(line()).toContain("Hillah");
    const entry = HILLAH_INDEX.event.get("hillah-strike");
    const [place] = entry?.places ?? [];
    if (!entry || !place) throw new Error("The event has no place.");
    const event = { ...entry.event, title: placeNames(place) };
    render(<EventMeta entry={{ ...entry, event }} index={HILLAH_INDEX} />);
    expect(screen.getAllByText(/./, { selector: "p" })[1]?.textContent).not.toContain("Hillah");
  });

  it("leaves a type that the article gives unmarked", () => {
    render(meta("hillah-strike"));
    expect(line()).not.toContain("inferred");
  });
});
