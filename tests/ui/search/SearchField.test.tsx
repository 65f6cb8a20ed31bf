import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_LANGUAGE, LanguageContext } from "../../../src/ui/language.ts";
import { SearchField } from "../../../src/ui/search/SearchField.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { ARABIC } from "../in-arabic.tsx";

const onSelect = vi.fn();
const onFilter = vi.fn();
const onDone = vi.fn();
const onOuterKey = vi.fn();

beforeEach(() => {
  for (const mock of [onSelect, onFilter, onDone, onOuterKey]) mock.mockClear();
});

const show = (lang: "en" | "ar" = "en") =>
  render(
    <LanguageContext value={lang === "ar" ? ARABIC : DEFAULT_LANGUAGE}>
      <div onKeyDown={onOuterKey}>
        <SearchField index={HILLAH_INDEX} {...{ onSelect, onFilter, onDone }} />
      </div>
      <button>elsewhere</button>
    </LanguageContext>,
  );

const box = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Search" });
const list = () => screen.queryByRole("listbox", { name: "Search" });
const options = () => within(screen.getByRole("listbox")).getAllByRole("option");
const active = (): string | null | undefined => {
  const id = box().getAttribute("aria-activedescendant");
  return id === null ? undefined : document.getElementById(id)?.textContent;
};

const type = async (text: string) => {
  await userEvent.click(box());
  await userEvent.keyboard(text);
};

describe("the search field", () => {
  it("is a closed combobox at first", () => {
    show();
    expect(box().getAttribute("aria-expanded")).toBe("false");
    expect(list()).toBeNull();
  });

  it("opens a list in groups, the filter by text last", async () => {
    show();
    await type("hillah");
    expect(box().getAttribute("aria-expanded")).toBe("true");
    expect(list()?.id).toBe(box().getAttribute("aria-controls"));
    expect(screen.getAllByRole("group").map((group) => group.textContent)).toEqual([
      "PlacesHillah",
      expect.stringMatching(/^EventsUS airstrikes in Hillah/),
    ]);
    expect(screen.getByRole("group", { name: "Places" })).toBeTruthy();
    expect(options().at(-1)?.textContent).toBe("Show only events with “hillah”");
  });

  it("says in the list that nothing was found, and still offers the filter", async () => {
    show();
    await type("zeppelin");
    expect(screen.getByRole("listbox").textContent).toContain("No results");
    expect(options()).toHaveLength(1);
  });

  it("says how many there are, without a second status", async () => {
    const { container } = show();
    await type("hillah");
    await vi.waitFor(() =>
      expect(container.querySelector("[aria-live]")?.textContent).toBe("3 results"),
    );
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("marks what was found", async () => {
    show();
    await type("hill");
    expect(options()[0]?.querySelector("mark")?.textContent).toBe("Hill");
  });

  it("is used with the arrow keys, which go round, Home and End", async () => {
    show();
    await type("hillah");
    expect(active()).toBeUndefined();
    const walk = async (key: string) => {
      await userEvent.keyboard(`{${key}}`);
      return active();
    };
    expect(await walk("ArrowDown")).toBe("Hillah");
    expect(await walk("ArrowDown")).toBe("US airstrikes in Hillah");
    expect(options()[1]?.getAttribute("aria-selected")).toBe("true");
    expect(await walk("End")).toBe("Show only events with “hillah”");
    expect(await walk("ArrowDown")).toBe("Hillah");
    expect(await walk("ArrowUp")).toBe("Show only events with “hillah”");
    expect(await walk("Home")).toBe("Hillah");
    expect(document.activeElement).toBe(box());
  });

  it("selects what Enter is pressed on, and is empty and closed again", async () => {
    show();
    await type("hillah{ArrowDown}{ArrowDown}{Enter}");
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({ kind: "event", id: "hillah-strike" });
    expect(onDone).toHaveBeenCalledExactlyOnceWith("chosen");
    expect(list()).toBeNull();
    expect(box().value).toBe("");
  });

  it("takes the first result when none was gone to", async () => {
    show();
    await type("hillah{Enter}");
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({ kind: "place", id: "hillah" });
  });

  it.each([
    ["a quote", "no indications", { kind: "quote", id: "centcom-no-civilians" }],
    ["a claim", "calls the strikes a violation", { kind: "claim", id: "pmo-sovereignty" }],
  ])("selects %s", async (_, query, selection) => {
    show();
    await type(`${query}{Enter}`);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(selection);
  });

  it("filters by a party, and by the text itself", async () => {
    show();
    await type("USAF{Enter}");
    expect(onFilter).toHaveBeenLastCalledWith({ parties: ["us-air-force"] });
    await type("  drone {ArrowUp}{Enter}");
    expect(onFilter).toHaveBeenLastCalledWith({ text: "drone" });
    expect(onSelect).not.toHaveBeenCalled();
  });

  it("offers the filter by text also where nothing is found", async () => {
    show();
    await type("zzz");
    expect(options().map(({ textContent }) => textContent)).toEqual([
      "Show only events with “zzz”",
    ]);
  });

  it("shows no list for blanks", async () => {
    show();
    await type("   ");
    expect(list()).toBeNull();
    await userEvent.keyboard("{Enter}{ArrowDown}");
    expect(onSelect).not.toHaveBeenCalled();
  });

  it("closes with Escape, then is emptied by it, and tells nobody else of the key", async () => {
    show();
    await type("hillah{Escape}");
    expect(list()).toBeNull();
    expect(box().value).toBe("hillah");
    expect(onDone).not.toHaveBeenCalled();
    await userEvent.keyboard("{ArrowDown}");
    expect(list()).toBeTruthy();
    await userEvent.keyboard("{Escape}{Escape}");
    expect(box().value).toBe("");
    expect(onDone).toHaveBeenCalledExactlyOnceWith("left");
    const keys = onOuterKey.mock.calls.map(([press]) => (press as KeyboardEvent).key);
    expect(keys).not.toContain("Escape");
  });

  it("closes when the focus goes elsewhere, and not when a result is pressed", async () => {
    show();
    await type("hillah");
    await userEvent.tab();
    expect(list()).toBeNull();
    await userEvent.click(box());
    const [, second] = options();
    if (second) await userEvent.click(second);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({ kind: "event", id: "hillah-strike" });
  });

  it("names the speaker of a quote, or that none is named", async () => {
    show();
    await type("preparing to launch");
    expect(options()[0]?.textContent).toContain("Unattributed in the article");
    await userEvent.clear(box());
    await type("no indications");
    expect(options()[0]?.textContent).toMatch(/^“destroyed.*”United States Central Command/);
  });

  it("shows the words that were found where they are in another language", async () => {
    show();
    await type("بغداد");
    const [baghdad] = options();
    expect(baghdad?.textContent).toBe("Baghdadبغداد");
    expect(baghdad?.querySelector("bdi[lang=ar] mark")?.textContent).toBe("بغداد");
  });

  it("speaks Arabic", async () => {
    show("ar");
    const field = screen.getByRole("combobox", { name: "بحث" });
    await userEvent.type(field, "حلة");
    expect(
      within(screen.getByRole("group", { name: "الأماكن" })).getByRole("option").textContent,
    ).toBe("الحلة");
  });
});
