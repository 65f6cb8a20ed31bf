import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { placelessOf } from "../../../src/app/opening/placeless.ts";
import { folderOf } from "../../../src/app/sharing/downloads.ts";
import { look, told } from "./told.ts";

const FOLDER = "tests/fixtures/good/harbour";

describe("one of a story's two files alone", () => {
  it("is story.json: it is saved as it came, with the places that its events name", async () => {
    const bytes = new Uint8Array(readFileSync(`${FOLDER}/story.json`));
    const [message] = await told(look({ "story.json": bytes }));
    if (message?.is !== "story") throw new Error(JSON.stringify(message));
    const { parsed, files } = message.opened;
    expect(placelessOf(message.opened)).toBe("file");
    const { content } = folderOf(parsed.story, files, ["en"]);
    const saved = unzipSync(content as Uint8Array);
    expect(Object.keys(saved)).toEqual(["harbour/README.txt", "harbour/story.json"]);
    expect(saved["harbour/story.json"]).toEqual(bytes);
  });
});
