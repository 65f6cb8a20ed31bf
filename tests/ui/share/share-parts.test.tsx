import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { linkContents } from "../../../src/explore/link/contents.ts";
import { indexStory } from "../../../src/explore/story-index.ts";
import type { View } from "../../../src/explore/view.ts";
import type { Download } from "../../../src/ui/share/Downloads.tsx";
import { HILLAH } from "../../explore/hillah.ts";
import { poisonedStory } from "../../formats/poisoned.ts";
import { linkOf, showShare } from "./show-share.tsx";

/** Everything that a link can hold. */
const FULL: Required<Omit<View, "sources">> = {
  camera: { zoom: 7.5, lat: 33.12, lng: 44.01 },
  selection: { kind: "place", id: "hillah" },
  types: ["statement", "air-drone-strike"],
  parties: ["centcom"],
  claims: ["contested"],
  time: { from: "2023-12-25", to: null },
  timeMode: "certain",
  text: "rocket",
  lang: "ar",
  base: "osm",
  names: "both",
  revision: 1,
  order: "told",
  relations: "all",
  distanceTo: "baghdad",
  list: "kirkuk",
};

const contents = (): [string, string][] =>
  screen
    .getAllByRole("term")
    .map((term) => [term.textContent, term.nextElementSibling?.textContent ?? ""]);

describe("what the link contains", () => {
  it("is said in words, in the order of the link", async () => {
    const { open } = showShare(FULL);
    await open("What this link contains");
    expect(contents()).toEqual([
      ["map position", "33.1200, 44.0100, zoom 7.5"],
      ["selected item", "Hillah"],
      ["event type", "Statement · Air/drone strike"],
      ["party", "CENTCOM"],
      ["claim state", "Statements differ"],
      ["time range", "since 25 December 2023"],
      ["search text", "“\u2068rocket\u2069”"],
      ["time mode", "count only when they certainly do"],
      ["language", "Arabic"],
      ["base layer", "Layer osm"],
      ["names on the map", "Names both"],
      ["revision", "1"],
      ["order of events", "As the article tells it"],
      ["relations on the map", "of all events"],
      ["distance to", "Baghdad"],
      ["list on the map", "Kirkuk"],
    ]);
    expect(contents()).toHaveLength(linkContents(FULL).length);
  });

  it("is said in Arabic too, with every part named", async () => {
    const { open } = showShare(FULL, { arabic: true });
    await open("ما يحتويه هذا الرابط");
    expect(contents()).toHaveLength(linkContents(FULL).length);
    for (const [name, value] of contents()) {
      expect(name).toMatch(/^[\p{Script=Arabic}\p{Mn}\s]+$/u);
      expect(value).toMatch(/\S/);
    }
  });

  it("is nothing for the untouched view, and no type where none is ticked", async () => {
    const { open, rerender } = showShare();
    await open("What this link contains");
    expect(screen.getByText("Nothing but the address of the story.")).toBeTruthy();
    rerender({ types: [] });
    expect(contents()).toEqual([["event type", "none"]]);
  });
});

it("a story whose every text is markup is text in every part", async () => {
  const markup = "<img src=x onerror=alert(1)>";
  const index = indexStory(poisonedStory(HILLAH, markup));
  const selection = { kind: "event", id: "hillah-strike" } as const;
  const { open, dialog } = showShare({ selection, text: markup }, { index });
  for (const part of ["What this link contains", "Short text", "Citation"]) await open(part);
  expect(dialog.textContent.split(markup).length).toBeGreaterThan(3);
  for (const field of screen.getAllByRole<HTMLTextAreaElement>("textbox").slice(1))
    expect(field.value).toContain(markup);
  expect(dialog.querySelector("img, [onerror]")).toBeNull();
});

describe("texts to take along", () => {
  const VIEW: View = { selection: { kind: "quote", id: "pmo-hostile-act-lead" } };

  it("are the selected quote with its speaker and the link, to be copied", async () => {
    const { user, open } = showShare(VIEW);
    await open("Short text");
    const { value } = screen.getByRole<HTMLTextAreaElement>("textbox", {
      name: "Text with its address",
    });
    const [words, speaker] = value.split("\n");
    expect(words).toBe("“a clear hostile act.”");
    expect(speaker).toMatch(/^— .*Prime Minister/);
    expect(value.split("\n").at(-1)).toBe(linkOf(VIEW));
    await user.click(screen.getByRole("button", { name: "Copy text" }));
    expect(await navigator.clipboard.readText()).toBe(value);
    expect(await screen.findByText("Text copied.")).toBeTruthy();
  });

  it("are citations in every style, with the day of access and the link", async () => {
    const { user, open } = showShare(VIEW);
    await open("Citation");
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Citation" });
    const style = screen.getByRole("combobox", { name: "Style" });
    expect(field.value).toContain(`Accessed 2026-11-24: ${linkOf(VIEW)}`);
    await user.selectOptions(style, "BibTeX");
    expect(field.value).toMatch(/^@online\{/);
    await user.selectOptions(style, "CSL-JSON (Zotero)");
    expect(JSON.parse(field.value)).toMatchObject([{ type: "webpage", URL: linkOf(VIEW) }]);
    await user.click(screen.getByRole("button", { name: "Copy citation" }));
    expect(await navigator.clipboard.readText()).toBe(field.value);
  });

  it("are a citation that runs as its language does, whatever words it begins with", async () => {
    const { open } = showShare(
      { selection: { kind: "quote", id: "pmo-casualties" } },
      { arabic: true },
    );
    await open("التوثيق");
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "نص التوثيق" });
    expect(field.value).toMatch(/^“resulted/);
    expect(field.dir).toBe("rtl");
  });

  it("are selected where the browser does not let them be copied", async () => {
    const { user, open } = showShare(VIEW);
    await open("Short text");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    await user.click(screen.getByRole("button", { name: "Copy text" }));
    expect(await screen.findByText(/The text is selected/)).toBeTruthy();
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", {
      name: "Text with its address",
    });
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd).toBe(field.value.length);
  });

  it("are drawn as a QR code when that is asked for", async () => {
    const { open } = showShare(VIEW);
    expect(screen.queryByRole("img")).toBeNull();
    await open("QR code");
    expect(await screen.findByRole("img", { name: "QR code of the link" })).toBeTruthy();
  });
});

describe("the files", () => {
  const download = (save: Download["save"]): Download => ({
    id: "csv",
    label: { en: "Table (CSV)", ar: "جدول (CSV)" },
    cannotCarry: { en: "No outlines.", ar: "بلا حدود." },
    save,
  });

  it("say how many events the filters leave, before they are asked for", () => {
    const { dialog } = showShare();
    expect(within(dialog).getByText("7 of 11 events")).toBeTruthy();
  });

  it("are each a button with what it cannot carry, and are saved by it", async () => {
    const save = vi.fn().mockResolvedValue("hillah.csv");
    const { user, open } = showShare(
      {},
      { downloads: () => () => Promise.resolve([download(save)]) },
    );
    await open("Download");
    const button = await screen.findByRole("button", { name: "Table (CSV)" });
    const about = button.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(about)?.textContent).toBe("No outlines.");
    expect(save).not.toHaveBeenCalled();
    await user.click(button);
    expect(save).toHaveBeenCalledOnce();
    expect(
      await screen.findByText("“hillah.csv” was given to the browser, which saves it."),
    ).toBeTruthy();
  });

  it("are said to have failed where one could not be made", async () => {
    const save = () => Promise.reject(new Error("out of memory"));
    const { user, open } = showShare(
      {},
      { downloads: () => () => Promise.resolve([download(save)]) },
    );
    await open("Download");
    await user.click(await screen.findByRole("button", { name: "Table (CSV)" }));
    expect(await screen.findByText(/“Table \(CSV\)” could not be made/)).toBeTruthy();
  });

  it("are said to be missing where they could not be fetched, and are tried again", async () => {
    const load = vi
      .fn()
      .mockRejectedValueOnce(new Error("offline"))
      .mockResolvedValue([download(() => Promise.resolve("x"))]);
    const { open } = showShare({}, { downloads: () => load });
    await open("Download");
    expect((await screen.findByRole("alert")).textContent).toMatch(/could not be loaded/);
    await open("Download");
    await open("Download");
    expect(await screen.findByRole("button", { name: "Table (CSV)" })).toBeTruthy();
  });
});
