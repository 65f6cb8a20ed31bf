import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { indexStory } from "../../../src/explore/story-index.ts";
import { SearchField } from "../../../src/ui/search/SearchField.tsx";
import { makeEvent, makePlace, makeStory, makeWhen } from "../../explore/make-story.ts";

const mosul = (id: string, lng: number) => {
  const place = makePlace(id, { geometry: { type: "Point", coordinates: [lng, 36.34] } });
  const names = [{ toponym: "Mosul", lang: "en" }];
  return { ...place, properties: { ...place.properties, names, ccodes: ["IQ"] } };
};

const fire = (id: string, place: string, edtf: string) =>
  makeEvent(id, {
    title: { en: "Fire" },
    when: makeWhen(edtf),
    places: [{ place, role: "location" }],
  });

const index = indexStory(
  makeStory({
    places: [mosul("a", 43.13), mosul("b", -43.2)],
    events: [
      fire("one", "a", "2023-05-03"),
      fire("two", "a", "2023-05-06"),
      fire("three", "b", "2023-05-06"),
      fire("four", "b", "2023-05-06"),
    ],
  }),
);

const found = async (text: string): Promise<(string | null)[]> => {
  render(<SearchField index={index} onSelect={vi.fn()} onFilter={vi.fn()} onDone={vi.fn()} />);
  await userEvent.type(screen.getByRole("combobox"), text);
  return screen.getAllByRole("option").map(({ textContent }) => textContent);
};

it("tells places of one name apart by where they are, and what happened there when", async () => {
  const [first, second] = await found("mosul");
  expect(first?.replace(/\s*–\s*/, "–")).toBe(
    "MosulIraq · 36.34° N, 43.13° E · 2 events · 3–6 May 2023",
  );
  expect(second).toBe("MosulIraq · 36.34° N, 43.2° W · 2 events · 6 May 2023");
});

it("tells events of one title apart by day and place, and at last by their number", async () => {
  expect((await found("fire")).slice(0, 4)).toEqual([
    "Fire3 May 2023 · Mosul",
    "Fire6 May 2023 · Mosul · 1 of 3",
    "Fire6 May 2023 · Mosul · 2 of 3",
    "Fire6 May 2023 · Mosul · 3 of 3",
  ]);
});

it("shows which entry the Enter key takes", async () => {
  await found("mosul");
  const taken = () =>
    screen
      .getAllByRole("option")
      .map((one) => one.hasAttribute("data-enter"))
      .indexOf(true);
  expect(taken()).toBe(0);
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(taken()).toBe(1);
});
