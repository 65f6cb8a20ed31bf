import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { isDamaged } from "../../../src/app/opening/damaged.ts";
import { folderOf } from "../../../src/app/sharing/downloads.ts";
import { isReadInPart } from "../../../src/import/opening/read-in-part.ts";
import type { FromOpener, OpenedStory } from "../../../src/app/opening/opener-messages.ts";
import { withFlip } from "../../formats/zip/made-zips.ts";
import { look, told } from "./told.ts";

const FOLDER = "tests/fixtures/good/harbour";
const storyZip = (): Uint8Array =>
  zipSync({
    "h/story.json": new Uint8Array(readFileSync(`${FOLDER}/story.json`)),
    "h/places.geojson": new Uint8Array(readFileSync(`${FOLDER}/places.geojson`)),
    "h/README.txt": strToU8("Made on a Monday by hand."),
  });

const TABLE = "title,date,lat,lon\nFlood,2023-04-13,36,44\n";

const openZip = (zip: Uint8Array): Promise<FromOpener[]> =>
  told(look({ "a.zip": zip as Uint8Array<ArrayBuffer> }));

const storyOf = ([message, ...more]: FromOpener[]): OpenedStory => {
  expect(more).toEqual([]);
  if (message?.is !== "story") throw new Error(JSON.stringify(message));
  return message.opened;
};

const damages = ({ parsed }: OpenedStory): string[] =>
  parsed.issues.filter(({ code }) => code === "file-damaged").map(({ file }) => file);

describe("a story out of a damaged zip", () => {
  it("shows what is good, says which file is damaged and what was expected", async () => {
    const zip = withFlip(storyZip(), "h/places.geojson");
    const opened = storyOf(await openZip(zip));
    expect(opened.parsed.story.events.length).toBeGreaterThan(0);
    expect(opened.parsed.story.places).toEqual([]);
    expect(damages(opened)).toEqual(["places.geojson"]);
    const issue = opened.parsed.issues.find(({ code }) => code === "file-damaged");
    expect(issue?.message).toMatch(
      /expected the check sum [0-9a-f]{8}, found [0-9a-f]{8}\. It causes 12 more issues.* Get the zip again/,
    );
    expect(opened.files.map(({ name }) => name)).toEqual(["story.json"]);
    expect(isDamaged(opened)).toBe(true);
  });

  it("is not opened where nothing is left of story.json, and says what is wrong with it", async () => {
    expect(await openZip(withFlip(storyZip(), "h/story.json"))).toMatchObject([
      {
        is: "failed",
        why: "story-lost",
        detail: "a.zip",
        issues: [{ code: "file-damaged", file: "story.json", line: 1, column: 1 }],
      },
    ]);
  });

  it("is not opened where its JSON breaks off before the first event, and says where", async () => {
    const whole = readFileSync(`${FOLDER}/story.json`, "utf8");
    const begun = strToU8(whole.slice(0, whole.indexOf('"headline"')));
    const [message] = await openZip(zipSync({ "h/story.json": begun }));
    if (message?.is !== "failed") throw new Error(JSON.stringify(message));
    const issue = message.issues?.find(({ code }) => code === "json-syntax");
    expect(issue).toMatchObject({ file: "story.json", line: 6 });
  });

  it("shows the events that stand before the place where its JSON breaks off", async () => {
    const whole = readFileSync(`${FOLDER}/story.json`, "utf8");
    const begun = strToU8(whole.slice(0, whole.lastIndexOf('"id"')));
    const opened = storyOf(await openZip(zipSync({ "h/story.json": begun })));
    expect(opened.parsed.story.events.length).toBeGreaterThan(0);
  });

  it("is saved as it was read where its JSON breaks off, and opens again as that", async () => {
    const whole = readFileSync(`${FOLDER}/story.json`, "utf8");
    const zip = zipSync({
      "h/story.json": strToU8(whole.slice(0, whole.lastIndexOf('"id"'))),
      "h/places.geojson": new Uint8Array(readFileSync(`${FOLDER}/places.geojson`)),
    });
    const { parsed, files } = storyOf(await openZip(zip));
    expect(isReadInPart(parsed.issues)).toBe(true);
    const { content } = folderOf(parsed.story, files, ["en"]);
    if (!(content instanceof Uint8Array)) throw new Error("no zip");
    const again = storyOf(await openZip(content));
    expect(isReadInPart(again.parsed.issues)).toBe(false);
    expect(again.parsed.story.events).toEqual(parsed.story.events);
    expect(again.parsed.story.places).toEqual(parsed.story.places);
  });

  it("is saved byte for byte where it could be read to its end", async () => {
    const { parsed, files } = storyOf(await openZip(storyZip()));
    expect(isReadInPart(parsed.issues)).toBe(false);
    expect(files).toHaveLength(2);
  });

  it("names a damaged file beside the story's own", async () => {
    const opened = storyOf(await openZip(withFlip(storyZip(), "h/README.txt")));
    expect(damages(opened)).toEqual(["h/README.txt"]);
    expect(opened.parsed.story.places.length).toBeGreaterThan(0);
  });

  it("is none where nothing is damaged", async () => {
    expect(isDamaged(storyOf(await openZip(storyZip())))).toBe(false);
  });
});

describe("a table out of a damaged zip", () => {
  it("is not read where it is damaged, and says why", async () => {
    const zip = withFlip(zipSync({ "a.csv": strToU8(TABLE) }, { level: 0 }), "a.csv");
    expect(await openZip(zip)).toMatchObject([
      { is: "failed", why: "not-readable", detail: "a.csv", problems: [{ code: "zip-damaged" }] },
    ]);
  });

  it("is read where another file is damaged, which is told with it", async () => {
    const zip = withFlip(
      zipSync({ "a.csv": strToU8(TABLE), "b.txt.bak": strToU8("Notes of a Monday") }),
      "b.txt.bak",
    );
    expect(await openZip(zip)).toMatchObject([
      { is: "table", table: { problemCount: 1, problems: [{ code: "zip-damaged" }] } },
    ]);
  });
});

describe("an archive that is damaged", () => {
  let files: Record<string, Uint8Array>;
  beforeAll(async () => {
    const rows = Array.from({ length: 6_000 }, (_, n) => `Report ${n} of ${n * 7919},30.${n},44`);
    const text = ["title,lat,lon", ...rows].join("\n");
    const last = (await told(look({ "a.csv": text }), { is: "make" })).at(-1);
    if (last?.is !== "archive") throw new Error("no archive");
    const read = Object.entries(last.opened.files).map(
      async ([name, file]) => [`a/${name}`, new Uint8Array(await file.arrayBuffer())] as const,
    );
    files = Object.fromEntries(await Promise.all(read));
  });
  const zipped = () => zipSync(files, { level: 0 });
  const middle = (name: string): Uint8Array => {
    const bytes = Uint8Array.from(files[name] as Uint8Array);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] as number) ^ 1;
    return bytes;
  };

  it.each([
    ["a zip", () => ({ "a.zip": withFlip(zipped(), "a/texts.bin") })],
    [
      "a packed zip",
      () => ({ "a.zip": zipSync({ ...files, "a/texts.bin": middle("a/texts.bin") }) }),
    ],
    ["a folder", () => ({ ...files, "a/texts.bin": middle("a/texts.bin") })],
  ])("as %s opens, and says the texts of how many rows cannot be read", async (_, given) => {
    const [message] = await told(look(given() as Record<string, BlobPart>));
    if (message?.is !== "archive") throw new Error(JSON.stringify(message));
    const { faults, issues } = message.opened;
    expect(isDamaged({ parsed: { issues }, archive: { faults } })).toBe(true);
    expect(faults).toMatchObject([{ code: "archive-corrupt", file: "texts.bin" }]);
    expect(faults[0]?.message).toBe(
      "Expected check sums that fit in all 24 chunks, found 1 in which they do not, " +
        "the first of them chunk 12. " +
        "The texts of 256 rows cannot be read. " +
        "Copy the file again from where the archive came from.",
    );
  });

  it("says that words cannot be looked for, with their index cut or missing", async () => {
    const { "a/words.bin": words, ...others } = files;
    const cut = { ...others, "a/words.bin": (words as Uint8Array).subarray(0, 50) };
    for (const given of [others, cut]) {
      const [message] = await told(look(given as Record<string, BlobPart>));
      expect(message).toMatchObject({
        is: "archive",
        opened: { faults: [{ code: "archive-truncated", file: "words.bin" }] },
      });
      expect(JSON.stringify(message)).toContain("Words cannot be looked for.");
    }
  });

  it("is not opened where its head is damaged in the zip", async () => {
    expect(await openZip(withFlip(zipped(), "a/archive.json"))).toMatchObject([
      { is: "failed", faults: [{ code: "archive-corrupt", file: "archive.json" }] },
    ]);
  });

  it("has no fault where nothing is damaged", async () => {
    expect(await openZip(zipped())).toMatchObject([{ is: "archive", opened: { faults: [] } }]);
  });
});
