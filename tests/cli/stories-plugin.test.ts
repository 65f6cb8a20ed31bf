import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ViteDevServer } from "vite";
import { storiesPlugin } from "../../src/cli/stories-plugin.ts";
import { makeArchive } from "../archive/make-archive.ts";
import type { ParsedStory } from "../../src/story/parse/parse.ts";

const HARBOUR = join(import.meta.dirname, "../fixtures/good/harbour");
const PAGE = readFileSync(join(import.meta.dirname, "../../index.html"), "utf8");

let stories: string;

beforeEach(() => {
  stories = mkdtempSync(join(tmpdir(), "stories-"));
  vi.stubEnv("DATELINE_STORIES", stories);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(stories, { recursive: true });
});

/** Puts a story into the site; `broken` gives its first event a type that does not exist. */
const addStory = (id: string, broken = false): void => {
  cpSync(HARBOUR, join(stories, id), { recursive: true });
  const path = join(stories, id, "story.json");
  const text = readFileSync(path, "utf8").replace('"id": "harbour"', `"id": "${id}"`);
  writeFileSync(path, broken ? text.replace(/"type": "group-change"/, '"type": "volcano"') : text);
};

const hook = <T>(found: T | { handler: T } | undefined): T => {
  if (found === undefined) throw new Error("The plugin has no such hook.");
  return typeof found === "object" && found !== null && "handler" in found ? found.handler : found;
};

const build = () => {
  const files = new Map<string, string>();
  const warnings: string[] = [];
  const context = {
    warn: (line: string) => warnings.push(line),
    emitFile: (file: { fileName: string; source: string }) => files.set(file.fileName, file.source),
  };
  Reflect.apply(hook(storiesPlugin().generateBundle), context, []);
  return { files, warnings, parsed: (id: string) => read(files.get(`stories/${id}.json`)) };
};

const read = (body: string | undefined): ParsedStory => JSON.parse(body ?? "null") as ParsedStory;

describe("a story's own files", () => {
  it.each(["story.json", "places.geojson"])("%s is published byte for byte", (name) => {
    addStory("harbour");
    const source: unknown = build().files.get(`stories/harbour/${name}`);
    expect(source).toEqual(readFileSync(join(HARBOUR, name)));
  });

  it("are published as they are where something is wrong with them", () => {
    addStory("broken", true);
    const source: unknown = build().files.get("stories/broken/story.json");
    expect(source).toEqual(readFileSync(join(stories, "broken/story.json")));
  });

  it("are two: the article's text is none of them", () => {
    addStory("harbour");
    const own = [...build().files.keys()].filter((name) => name.startsWith("stories/harbour/"));
    expect(own).toEqual(["stories/harbour/story.json", "stories/harbour/places.geojson"]);
  });
});

type Middleware = (request: object, response: object, next: () => void) => void;

/** Asks the dev server for an address; `null` when the plugin leaves it to others. */
const request = (url: string): { type: string; body: string } | null => {
  const handlers: Middleware[] = [];
  const server = {
    watcher: { add: vi.fn(), on: vi.fn() },
    middlewares: { use: (handler: Middleware) => handlers.push(handler) },
  };
  Reflect.apply(hook(storiesPlugin().configureServer), {}, [server]);
  const answer = { type: "", body: "" };
  const response = {
    setHeader: (_: string, value: string) => (answer.type = value),
    end: (body: string) => (answer.body = body),
  };
  const next = vi.fn();
  handlers[0]?.({ url }, response, next);
  return next.mock.calls.length > 0 ? null : answer;
};

const transform = (html: string, server?: object): unknown =>
  Reflect.apply(hook(storiesPlugin().transformIndexHtml), {}, [
    html,
    { server: server as ViteDevServer | undefined },
  ]);

describe("an archive among the stories", () => {
  it("is listed with them, and is no story with files missing", () => {
    addStory("harbour");
    const row = { edtf: "2020", type: "protest", tz: "UTC", position: null, parties: [] };
    mkdirSync(join(stories, "floods"));
    writeFileSync(join(stories, "floods/archive.json"), makeArchive([row]).json);
    const { files, warnings } = build();
    expect(files.get("stories/index.json")).toBe('["floods","harbour"]');
    expect(JSON.parse(String(files.get("stories/floods.json")))).toMatchObject({
      rows: 1,
      story: { id: "floods" },
    });
    expect(warnings).toEqual([]);
  });

  it("is left out where nobody can rely on its head, which is told", () => {
    addStory("harbour");
    mkdirSync(join(stories, "floods"));
    writeFileSync(join(stories, "floods/archive.json"), "{");
    const { files, warnings } = build();
    expect(files.get("stories/index.json")).toBe('["harbour"]');
    expect(warnings).toEqual([
      expect.stringMatching(/floods\/archive\.json: Expected JSON/),
      expect.stringMatching(/floods was left out of the site/),
    ]);
    // The command tells what is wrong itself, before the build.
    vi.stubEnv("DATELINE_ISSUES", "told");
    expect(build().warnings).toEqual([expect.stringMatching(/was left out of the site/)]);
  });
});

describe("building the site", () => {
  it("puts out the list of stories and each story parsed", () => {
    addStory("harbour");
    addStory("bridge");
    const { files, warnings, parsed } = build();
    expect([...files.keys()].filter((name) => name.split("/").length === 2)).toEqual([
      "stories/index.json",
      "stories/bridge.json",
      "stories/harbour.json",
    ]);
    expect(files.get("stories/index.json")).toBe('["bridge","harbour"]');
    expect(parsed("harbour").story.events).toHaveLength(5);
    expect(parsed("harbour").issues).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it("puts out a story with issues all the same, and names them", () => {
    addStory("harbour", true);
    const { warnings, parsed } = build();
    const { story, issues } = parsed("harbour");
    expect(story.events).toHaveLength(4);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.some(({ message }) => message.includes("volcano"))).toBe(true);
    expect(warnings).toHaveLength(issues.length);
    expect(warnings[0]).toMatch(/story\.json:\d+:\d+: error: /);
  });

  it("puts out a story that is not even JSON, with nothing in it but its issues", () => {
    mkdirSync(join(stories, "torn"));
    writeFileSync(join(stories, "torn", "story.json"), '{"format": "dateline/1", ');
    const { story, issues } = build().parsed("torn");
    expect(story.events).toEqual([]);
    expect(issues.length).toBeGreaterThan(0);
  });

  it("lets nothing of the article's text into the site but its quotes", () => {
    addStory("harbour");
    const site = [...build().files.values()].join("\n");
    expect(site).toContain("Five people came to our first-aid room,");
    expect(site).not.toContain("Passengers waited in the Café Môle");
  });

  it("does not look at the article, which is there for the check of the data only", () => {
    addStory("harbour");
    writeFileSync(join(stories, "harbour", "article.txt"), "Another text: every quote is wrong.");
    expect(build().parsed("harbour").issues).toEqual([]);
  });

  it("puts out two stories of one id under the names of their folders", () => {
    addStory("harbour");
    cpSync(join(stories, "harbour"), join(stories, "quay"), { recursive: true });
    const { parsed } = build();
    expect([parsed("harbour").story.id, parsed("quay").story.id]).toEqual(["harbour", "quay"]);
  });

  it("takes a folder without a file of a story for none", () => {
    addStory("harbour");
    mkdirSync(join(stories, "pictures"));
    expect(build().files.get("stories/index.json")).toBe('["harbour"]');
  });

  it("of no stories puts out an empty list", () => {
    expect([...build().files]).toEqual([["stories/index.json", "[]"]]);
  });

  it("leaves the page as it is: each page of the site asks for its own story", () => {
    addStory("harbour");
    expect(transform(PAGE)).toBe(PAGE);
  });
});

describe("the development server", () => {
  it("serves the list and the parsed stories as JSON, as they are on the disk now", () => {
    addStory("harbour");
    expect(request("/stories/index.json")).toEqual({
      type: "application/json",
      body: '["harbour"]',
    });
    expect(read(request("/stories/harbour.json?t=1")?.body).story.events).toHaveLength(5);
    addStory("harbour", true);
    expect(read(request("/stories/harbour.json")?.body).story.events).toHaveLength(4);
  });

  it.each(["/", "/src/app/main.tsx", "/stories/missing.json", "/stories/../story.json"])(
    "leaves %s to others",
    (url) => {
      addStory("harbour");
      expect(request(url)).toBeNull();
    },
  );

  it("takes the content security policy out, which its own scripts would break", () => {
    expect(PAGE).toContain("Content-Security-Policy");
    const html = String(transform(PAGE, {}));
    expect(html).not.toContain("Content-Security-Policy");
    expect(html).not.toContain("default-src");
    expect(html).toContain('<div id="root"></div>');
  });
});
