import { afterEach, describe, expect, it, vi } from "vitest";
import { loadStory } from "../../src/app/load-story.ts";
import { makeStory } from "../explore/make-story.ts";

const PARSED = { story: makeStory(), issues: [] };

afterEach(() => vi.unstubAllGlobals());

/** Serves the given bodies by path; every other path is missing. */
const serve = (files: Record<string, string>): void => {
  vi.stubGlobal("fetch", (path: string) => {
    const body = files[path];
    return Promise.resolve(
      body === undefined
        ? new Response("", { status: 404, statusText: "Not Found" })
        : new Response(body),
    );
  });
};

describe("loadStory", () => {
  it("gives the first story of the site", async () => {
    const story = JSON.stringify(PARSED);
    serve({ "./stories/index.json": '["made", "other"]', "./stories/made.json": story });
    expect(await loadStory({ site: "./", story: undefined })).toEqual(PARSED);
  });

  it.each<[string, Record<string, string>, string]>([
    ["the list of stories is missing", {}, "./stories/index.json: 404 Not Found"],
    ["the site has no story", { "./stories/index.json": "[]" }, "it lists no story"],
    ["the story is missing", { "./stories/index.json": '["made"]' }, "./stories/made.json: 404"],
    [
      "a page for missing files came instead",
      { "./stories/index.json": '["made"]', "./stories/made.json": "<!doctype html><title>Oops" },
      "./stories/made.json: expected JSON, found “<!doctype html>",
    ],
  ])("says what is wrong when %s", async (_, files, failure) => {
    serve(files);
    expect(await loadStory({ site: "./", story: undefined })).toHaveProperty(
      "failure",
      expect.stringContaining(failure),
    );
  });

  it("says what is wrong when there is no connection", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await loadStory({ site: "./", story: undefined })).toEqual({
      failure: "Failed to fetch",
    });
  });
});
