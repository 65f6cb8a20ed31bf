import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { indexStory } from "../../../src/explore/story-index.ts";
import { DistanceTo } from "../../../src/ui/distance/DistanceTo.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { makePlace, makeStory } from "../../explore/make-story.ts";

const onChange = vi.fn();

const show = (id: string, to?: string, index = HILLAH_INDEX): string => {
  const place = index.place.get(id);
  if (!place) throw new Error(`The story has no place “${id}”.`);
  const { container } = render(<DistanceTo {...{ place, index, to, onChange }} />);
  return container.textContent.replaceAll("\u2060", "");
};

const point = (id: string, lng: number, radiusM?: number) =>
  makePlace(id, {
    geometry: { type: "Point", coordinates: [lng, 33] },
    ...(radiusM !== undefined && { radiusM }),
  });

describe("the distance to another place", () => {
  it("lets the reader choose among all the others", async () => {
    show("hillah");
    const box = screen.getByRole("combobox", { name: "Distance to" });
    const names = screen.getAllByRole("option").map(({ textContent }) => textContent);
    expect(names).toEqual([
      "choose a place",
      "Erbil Airport",
      "Baghdad",
      "al-Asad Airbase",
      "Kirkuk",
      "Iraq",
      "Syria",
    ]);
    await userEvent.selectOptions(box, "Kirkuk");
    expect(onChange).toHaveBeenLastCalledWith("kirkuk");
  });

  it("is said with its range and the doubt about both places, in kilometres and miles", () => {
    const text = show("hillah", "kirkuk");
    expect(text).toContain("About 330 km (300–370 km), or 210 miles (180–230 miles).");
    expect(text).toContain("to 6 km and 25 km");
    expect(screen.getByRole<HTMLSelectElement>("combobox").value).toBe("kirkuk");
  });

  it("is taken back", async () => {
    show("hillah", "kirkuk");
    await userEvent.selectOptions(screen.getByRole("combobox"), "choose a place");
    expect(onChange).toHaveBeenLastCalledWith(undefined);
  });

  it("is not given to an area, and it is said why", () => {
    expect(show("hillah", "iraq")).toContain(
      "No distance is given: Iraq is known here as a whole area",
    );
  });

  it("is not offered from an area", () => {
    expect(show("syria")).toContain("Syria is known here as a whole area");
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("is not given to a place without a position", () => {
    const index = indexStory(makeStory({ places: [point("a", 44), makePlace("b")] }));
    expect(show("a", "b", index)).toContain("No distance is given: where b is has no position");
  });

  it("is an upper bound where the places may be one", () => {
    const index = indexStory(makeStory({ places: [point("a", 44, 6000), point("b", 44.05)] }));
    expect(show("a", "b", index)).toContain("No more than 15 km, or 10 miles.");
  });

  it("of two exact points still carries their hundred metres", () => {
    const index = indexStory(makeStory({ places: [point("a", 44), point("b", 44.05)] }));
    const text = show("a", "b", index);
    expect(text).toContain("About 4.7 km (4.4–4.9 km), or 2.9 miles (2.7–3.1 miles).");
    expect(text).toContain("to 0.1 km and 0.1 km");
  });

  it("is nothing to speak of in a story of one place", () => {
    expect(show("a", undefined, indexStory(makeStory({ places: [point("a", 44)] })))).toBe("");
  });
});

describe("the distance to one of very many places", () => {
  const index = indexStory(
    makeStory({
      places: Array.from({ length: 300 }, (_, n) =>
        makePlace(`mosul-${n}`, {
          geometry: { type: "Point", coordinates: [43 + n / 1000, 36] },
        }),
      ).map((place) => ({
        ...place,
        properties: { ...place.properties, names: [{ toponym: "Mosul", lang: "en" }] },
      })),
    }),
  );

  it("is asked for by typing: a few are offered, told apart by where they are", async () => {
    show("mosul-0", undefined, index);
    expect(document.querySelectorAll("option")).toHaveLength(20);
    const field = screen.getByRole("combobox", { name: "Distance to" });
    await userEvent.type(field, "mosul 43.123");
    expect(document.querySelectorAll("option")).toHaveLength(0);
    await userEvent.clear(field);
    await userEvent.type(field, "Mosul · 36° N, 43.123");
    const [only, ...others] = document.querySelectorAll("option");
    expect(others).toEqual([]);
    expect(only?.value).toBe("Mosul · 36° N, 43.123° E");
    await userEvent.type(field, "° E");
    expect(onChange).toHaveBeenLastCalledWith("mosul-123");
    await userEvent.clear(field);
    expect(onChange).toHaveBeenLastCalledWith(undefined);
  });
});
