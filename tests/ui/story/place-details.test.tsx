import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { indexStory } from "../../../src/explore/story-index.ts";
import { PlaceDetails } from "../../../src/ui/story/PlaceDetails.tsx";
import { makePlace, makeStory } from "../../explore/make-story.ts";

const textOf = (names: { lang: string; toponym: string }[]): string => {
  const made = makePlace("paiporta");
  const place = { ...made, properties: { ...made.properties, title: "Paiporta", names } };
  const index = indexStory(makeStory({ places: [place] }));
  return render(<PlaceDetails place={place} index={index} focus={{}} />).container.textContent;
};

it("sets a place's name off from what is said of it, with its other names and without", () => {
  const en = { lang: "en", toponym: "Paiporta" };
  expect(textOf([en])).toMatch(/^Paiporta: /);
  expect(textOf([en, { lang: "ar", toponym: "بايبورتا" }])).toMatch(/^Paiporta بايبورتا: /);
});
