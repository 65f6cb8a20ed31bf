import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { ARTICLE, PLACES, STORY } from "../../story/harbour.ts";
import { look, told } from "./told.ts";

const TABLE = "title,date,lat,lon\nFlood,2023-04-13,36,44\n";

it("says of every file that was given with a table why it was not read", async () => {
  const [first] = await told(
    look({
      "a.csv": TABLE,
      "a.pdf": "%PDF-1.7",
      "b.zip": zipSync({}),
      "c.psd": "8BPS",
      ".DS_Store": "",
    }),
  );
  if (first?.is !== "table") throw new Error(JSON.stringify(first));
  const { problems, problemCount } = first.table;
  expect(problems.map(({ code, detail }) => [code, detail])).toEqual([
    ["kind-document", "a.pdf"],
    ["zip-beside", "b.zip"],
    ["kind-unknown", "c.psd"],
  ]);
  expect(problemCount).toBe(3);
});

/** The names of files beside the story or archive that is opened last. */
const besideOf = async (...messages: Parameters<typeof told>) => {
  const last = (await told(...messages)).at(-1);
  if (last?.is !== "story" && last?.is !== "archive") throw new Error(JSON.stringify(last));
  const { problems = [], problemCount = 0 } = last.opened.remarks ?? {};
  expect(problemCount).toBe(problems.length);
  expect(problems.every(({ code }) => code === "story-beside")).toBe(true);
  return problems.map(({ detail }) => detail);
};

const HARBOUR = { "h/story.json": STORY, "h/places.geojson": PLACES, "h/article.txt": ARTICLE };

it("names files that lie beside a story, and none that belong there", async () => {
  const belongs = {
    "h/README.md": "",
    "h/LICENSE": "",
    "h/rejects.csv": "",
    "h/import.json": "",
    "h/story.schema.json": "",
    "h/.gitignore": "",
    "h/.git/config": "",
    "__MACOSX/h/._story.json": "",
    "h/Thumbs.db": "",
  };
  expect(await besideOf(look({ ...HARBOUR, ...belongs }))).toEqual([]);
  const strange = {
    "h/more.csv": TABLE,
    "h/pictures/a.png": "",
    "h/old/story.jsn": "",
    "b.kml": "",
  };
  expect(await besideOf(look({ ...HARBOUR, ...belongs, ...strange }))).toEqual([
    "b.kml",
    "h/more.csv",
    "h/old/story.jsn",
    "h/pictures/a.png",
  ]);
});

it("names of several stories the files of the one that is chosen", async () => {
  const other = { "i/story.json": STORY, "i/places.geojson": PLACES, "i/i.csv": TABLE };
  const files = look({ ...HARBOUR, ...other, "h/h.csv": TABLE });
  const choices = { map: {} };
  const [several] = await told(files);
  const ids = several?.is === "several" ? several.choices.map(({ id }) => id) : [];
  const [h = "", i = ""] = ids;
  expect(await besideOf(files, { is: "choose", id: h, choices })).toEqual(["h/h.csv"]);
  expect(await besideOf(files, { is: "choose", id: i, choices })).toEqual(["i/i.csv"]);
});
