import { describe, expect, it, vi } from "vitest";
import { findStories } from "../../../src/app/list/find-stories.ts";
import { storyWords } from "../../../src/explore/search/story-words.ts";
import { HILLAH } from "../../explore/hillah.ts";

const open = (hash = "") => {
  document.body.replaceChildren();
  const add = (tag: string, data: Record<string, string>, to: Element = document.body) => {
    const element = document.createElement(tag);
    Object.assign(element.dataset, data);
    to.append(element);
    return element;
  };
  const finder = add("search", { finder: "" });
  const field = add("input", {}, finder) as HTMLInputElement;
  const status = add("p", { says: JSON.stringify(["none", "one", "two"]) }, finder);
  const cards = [storyWords(HILLAH), "harbour ferry 15km"].map((words) => add("li", { words }));
  const marks = ["1", "2"].map((mark) => add("a", { mark }));
  const heard: (() => void)[] = [];
  const location = { hash, pathname: "/maps/", search: "" };
  const replaceState = vi.fn();
  findStories(document, {
    location: location as Location,
    history: { replaceState } as unknown as History,
    setTimeout: ((act: () => void) => (act(), 1)) as typeof window.setTimeout,
    clearTimeout: () => undefined,
    addEventListener: (_, act) => heard.push(act),
  });
  const type = (text: string): void => {
    field.value = text;
    field.dispatchEvent(new Event("input"));
  };
  const shown = (): boolean[] => cards.map(({ hidden }) => !hidden);
  return { finder, field, status, marks, location, heard, replaceState, type, shown };
};

describe("the search of the list", () => {
  it.each(["Hillah", "الحلة", "حله", "al-asad"])(
    "finds a story by “%s”, in the spelling that it has or another",
    (text) => {
      const { type, shown, status } = open();
      type(text);
      expect(shown()).toEqual([true, false]);
      expect(status.textContent).toBe("one");
    },
  );

  it("takes no part of a number, and says when nothing is left", () => {
    const { type, shown, status } = open();
    type("5 ferry");
    expect(shown()).toEqual([false, false]);
    expect(status.textContent).toBe("none");
  });

  it("pales the marks of what is not found", () => {
    const { type, marks } = open();
    type("ferry");
    expect(marks.map((mark) => mark.hasAttribute("data-out"))).toEqual([true, false]);
  });

  it("keeps the words in the address, and takes them out again", () => {
    const { type, replaceState } = open();
    type("gull & ferry");
    expect(replaceState).toHaveBeenLastCalledWith(null, "", "/maps/#q=gull+%26+ferry");
    type("");
    expect(replaceState).toHaveBeenLastCalledWith(null, "", "/maps/");
  });

  it("brings the search of a link back, also of one that is followed later, and of none", () => {
    const { field, shown, location, heard, finder } = open("#q=gull+%26+ferry");
    expect(field.value).toBe("gull & ferry");
    expect(finder.dataset["finder"]).toBe("ready");
    location.hash = "#q=%E0%A4%A";
    heard.forEach((act) => act());
    expect([field.value, shown()]).toEqual(["", [true, true]]);
  });
});
