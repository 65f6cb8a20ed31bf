import { afterEach, describe, expect, it, vi } from "vitest";
import { handOverOf } from "../../../src/app/sharing/hand-over.ts";
import { rawFilesOf } from "../../../src/app/sharing/raw-files.ts";
import { dayOf } from "../../../src/app/sharing/today.ts";
import { recordPath, storyPath } from "../../../src/explore/page-path.ts";

afterEach(() => vi.unstubAllGlobals());

describe("the site's root", () => {
  it("is what pages' addresses begin with", () => {
    const root = "https://news.example/a/";
    expect(new URL(storyPath("hillah"), root).href).toBe("https://news.example/a/s/hillah/");
    expect(new URL(recordPath("hillah", "claim", "one"), root).href).toBe(
      "https://news.example/a/s/hillah/c/one/",
    );
  });
});

describe("the story's own files", () => {
  it("are fetched from its folder", async () => {
    vi.stubGlobal("fetch", (url: URL) => Promise.resolve(new Response(url.pathname)));
    const files = await rawFilesOf("https://news.example/a/", "hillah");
    expect(files?.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ["story.json", "/a/stories/hillah/story.json"],
      ["places.geojson", "/a/stories/hillah/places.geojson"],
    ]);
  });

  it.each([
    ["one is missing", () => Promise.resolve(new Response("", { status: 404 }))],
    ["there is no network", () => Promise.reject(new TypeError("Failed to fetch"))],
  ])("are none where %s", async (_, fetch) => {
    vi.stubGlobal("fetch", fetch);
    expect(await rawFilesOf("https://news.example/", "hillah")).toBeUndefined();
  });
});

describe("handing over to other programs", () => {
  const what = { text: "x", url: "https://news.example/" };

  it("is there only where the browser has it", () => {
    expect(handOverOf({})).toBeUndefined();
  });

  it.each([
    ["done", () => Promise.resolve(), true],
    ["given up by the reader", () => Promise.reject(new DOMException("", "AbortError")), true],
    ["refused", () => Promise.reject(new DOMException("", "NotAllowedError")), false],
  ])("when %s", async (_, share, expected) => {
    expect(await handOverOf({ share })?.(what)).toBe(expected);
  });
});

it("the day is the reader's, not that of Greenwich", () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(dayOf(new Date(2026, 10, 24, 0, 1))).toBe("2026-11-24");
});
