import { strToU8 } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { folderOf } from "../../../src/app/sharing/downloads.ts";
import { withSchemas } from "../../../src/app/sharing/with-schemas.ts";
import { openDraft } from "../../../src/import/opening/opened.ts";
import { unzipped } from "../../formats/zip/made-zips.ts";
import { parseHarbour } from "../../story/harbour.ts";

const answer = (ok: boolean) =>
  vi.fn((address: string) =>
    Promise.resolve(new Response(`{"of":"${address}"}`, { status: ok ? 200 : 404 })),
  );

const draft = () => {
  const opened = openDraft(parseHarbour().story, strToU8);
  if (!opened) throw new Error("too large");
  return opened;
};

afterEach(() => vi.unstubAllGlobals());

describe("the zip of a story that was made of a foreign file", () => {
  it("holds the schemas that its files name, so that an editor knows them", async () => {
    vi.stubGlobal("fetch", answer(true));
    const { parsed, files } = draft();
    const { content } = folderOf(parsed.story, await withSchemas(files), ["en"]);
    const read = unzipped(content as Uint8Array);
    for (const [file, schema] of [
      ["story.json", "story.schema.json"],
      ["places.geojson", "places.schema.json"],
    ] as const) {
      const { $schema } = JSON.parse(read[`harbour/${file}`] ?? "") as { $schema: string };
      expect($schema).toBe(`./schema/${schema}`);
      expect(read[`harbour/schema/${schema}`]).toContain(schema);
    }
  });

  it("is whole without them where they cannot be had", async () => {
    vi.stubGlobal("fetch", answer(false));
    const { files } = draft();
    expect(await withSchemas(files)).toEqual(files);
  });
});

it("leaves files alone that name other schemas, or none", async () => {
  const fetching = answer(true);
  vi.stubGlobal("fetch", fetching);
  const files = [{ name: "story.json", bytes: strToU8('{"$schema": "../../schema/x.json"}') }];
  expect(await withSchemas(files)).toEqual(files);
  expect(fetching).not.toHaveBeenCalled();
});

it("says of a story that nobody published what its licence is, not that it is Dateline's", () => {
  const { parsed, files } = draft();
  const { content } = folderOf({ ...parsed.story, quotes: [] }, files, ["en"]);
  const readme = unzipped(content as Uint8Array)["harbour/README.txt"] ?? "";
  expect(readme).toContain(`Licence: ${parsed.story.license}.\r\n`);
  expect(readme).not.toContain("by Dateline");
});
