import { afterEach, expect, it, vi } from "vitest";
import { loadStory } from "../../src/app/load-story.ts";
import { DEFAULT_LANGUAGE } from "../../src/ui/language.ts";
import { makeArchive } from "../archive/make-archive.ts";
import { seededRows } from "../archive/seeded-rows.ts";

afterEach(() => vi.unstubAllGlobals());

/** What the page says in place of an archive whose head, or whose columns, are these. */
const toldOf = async (head: unknown, columns: string | undefined): Promise<string | undefined> => {
  const files: Record<string, string | undefined> = {
    "./stories/cube.json": JSON.stringify(head),
    "./stories/cube/columns.bin": columns,
  };
  vi.stubGlobal("fetch", (path: string) =>
    Promise.resolve(
      files[path] === undefined ? new Response("", { status: 404 }) : new Response(files[path]),
    ),
  );
  const loaded = await loadStory({ site: "./", story: "cube" });
  if (!("failure" in loaded)) return undefined;
  return loaded.tell?.(DEFAULT_LANGUAGE) ?? DEFAULT_LANGUAGE.say.storyMissing(loaded.failure);
};

const { head } = makeArchive([...seededRows(40)]);

it("says of an archive that cannot be read which file it is, and nothing of the connection", async () => {
  expect(await toldOf({ ...head, version: 7 }, "")).toBe(
    "This archive cannot be read. ./stories/cube.json: Expected version 1, 2 or 3 of the format, found 7. " +
      "Use a newer Dateline, or make the archive anew with this one.",
  );
  const told = await toldOf(head, "");
  expect(told).toMatch(/^This archive cannot be read\. \.\/stories\/cube\/columns\.bin: Expected/);
  expect(told).not.toContain("connection");
});

it("says of a file of which no block can be read that it is not the first one alone", async () => {
  const many = makeArchive([...seededRows(17_000)]);
  expect(many.head.layout.columns.blocks.length).toBeGreaterThan(1);
  const told = await toldOf(many.head, "x".repeat(many.columns.length));
  expect(told).toMatch(/block 1 of .* No other part of it can be read either\.$/);
});

it("says that the connection may be to blame where a file cannot be had", async () => {
  expect(await toldOf(head, undefined)).toMatch(/columns\.bin: 404.*Check the connection/);
});
