import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
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

  it("leaves a type that the article gives unmarked", () => {
    render(meta("hillah-strike"));
    expect(line()).not.toContain("inferred");
  });
});
