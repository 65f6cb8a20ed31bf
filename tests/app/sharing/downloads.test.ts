import { describe, expect, it, vi } from "vitest";
import { downloadsOf } from "../../../src/app/sharing/downloads.ts";
import type { FileToSave } from "../../../src/app/sharing/save-file.ts";
import { EXPORTS } from "../../../src/formats/exports.ts";
import { readArchive } from "../../../src/formats/archive/read.ts";
import type { RawFile } from "../../../src/formats/extract.ts";
import type { View } from "../../../src/explore/view.ts";
import { HILLAH } from "../../explore/hillah.ts";
import { extractOf } from "../../formats/extract-of.ts";

const saveAll = async (view: View, rawFiles?: readonly RawFile[]) => {
  const saved: FileToSave[] = [];
  const load = vi.fn(() => Promise.resolve(rawFiles));
  const downloads = downloadsOf({
    extract: extractOf(HILLAH, view),
    day: "2026-11-24",
    save: (file) => saved.push(file),
    rawFiles: load,
  });
  const names: string[] = [];
  for (const { save } of downloads) names.push(await save());
  return { saved, names, load };
};

describe("the files of a view", () => {
  it("are named by the story and the day, and say how much filters leave", async () => {
    const whole = await saveAll({});
    expect(whole.names).toEqual([
      "hillah-2023-12-2026-11-24.geojson",
      "hillah-2023-12-2026-11-24.csv",
      "hillah-2023-12-2026-11-24.kml",
      "hillah-2023-12-2026-11-24.lpf.json",
      "hillah-2023-12-2026-11-24.zip",
    ]);
    const part = await saveAll({ types: ["statement"] });
    expect(part.names.slice(0, 2)).toEqual([
      "hillah-2023-12-2-of-11-2026-11-24.geojson",
      "hillah-2023-12-2-of-11-2026-11-24.csv",
    ]);
  });

  it("are named the same whatever filters hide, where they hold the whole story", async () => {
    const { names } = await saveAll({ types: ["statement"] });
    expect(names.at(-1)).toBe("hillah-2023-12-2026-11-24.zip");
  });

  it("have the media types of their formats", async () => {
    const { saved } = await saveAll({});
    expect(saved.map(({ mediaType }) => mediaType)).toEqual(
      Object.values(EXPORTS).map(({ mediaType }) => mediaType),
    );
  });

  it("carry the story's own files byte for byte where they could be had", async () => {
    const bytes = new TextEncoder().encode('{ "kept":   "as it is" }\r\n');
    const { saved, load } = await saveAll({}, [{ name: "story.json", bytes }]);
    const { files } = readArchive(saved.at(-1)?.content as Uint8Array);
    expect(files.find(({ name }) => name === "story.json")?.bytes).toEqual(bytes);
    expect(load).toHaveBeenCalledOnce();
  });
});
