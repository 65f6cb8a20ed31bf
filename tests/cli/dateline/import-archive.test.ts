import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { latAt, lngAt } from "../../../src/archive/grid.ts";
import { xOf, yOf } from "../../../src/archive/positions.ts";
import { openedArchive } from "./opened-archive.ts";
import { CHECKOUT, dateline, workFolder } from "./test-io.ts";

const TABLE =
  "date,lat,lon,title,type,actor,notes,weather\n" +
  "26/12/2023,36.190,44.01,Market flooded,Flood,Council,The river rose,rain\n" +
  "soon,1,1,=x,Flood,,,\n" +
  "2023-05,,,,Flood,Army; Council,,\n" +
  "03/04/2023,33.3,44.4,فيضان,Storm,Council,,wind\n";

const inFolder = (files: Record<string, string | Uint8Array>): string => {
  const folder = workFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};

const ARGS = ["import", "floods.csv", "--out", "floods", "--archive"];

describe("dateline import --archive", () => {
  it("writes the rows of a table with all that they say, and a table of what it left out", async () => {
    const folder = inFolder({ "floods.csv": TABLE });
    const told = await dateline(ARGS, folder);
    expect(told.exit).toBe(1);
    expect(told.err).toContain("floods.csv: 4 rows: 2 placed, 1 without place, 1 bad");
    expect(told.err).toContain("floods.csv:3: column “date”: The date could not be read");
    expect(readdirSync(join(folder, "floods")).sort()).toEqual([
      "archive.json",
      "columns.bin",
      "rejects.csv",
      "texts.bin",
      "words.bin",
    ]);
    expect(readdirSync(folder).sort()).toEqual(["floods", "floods.csv"]);
    expect(readFileSync(join(folder, "floods/rejects.csv"), "utf8")).toContain(
      "soon,1,1,'=x,Flood",
    );
    const archive = await openedArchive(join(folder, "floods"));
    expect(archive.head.days).toEqual(["2023-04-03", "2023-12-26"]);
    expect(archive.head.story.actors.map(({ name }) => name["en"])).toEqual(["Council", "Army"]);
    const texts = await archive.texts([0, 1, 2]);
    expect(texts.find(({ title }) => title === "Market flooded")).toEqual({
      title: "Market flooded",
      description: "The river rose",
      date: "2023-12-26",
      coordinates: ["36.190", "44.01"],
      more: [
        ["type", "Flood"],
        ["weather", "rain"],
      ],
    });
    const found = (await archive.search?.("council riv")) ?? [];
    expect((await archive.texts([...found])).map(({ title }) => title)).toEqual(["Market flooded"]);
    // A row without a title or a place is called by its type, and comes last.
    expect(texts[2]).toEqual({ title: "Flood", date: "2023-05", more: [["type", "Flood"]] });
  });

  it("counts as an import into a story does", async () => {
    const folder = inFolder({ "floods.csv": TABLE });
    const counts = async (...more: string[]) => {
      const args = ["import", "floods.csv", "--out", "x", "--dry-run", "--json", ...more];
      return (JSON.parse((await dateline(args, folder)).out) as { counts: object }).counts;
    };
    expect(await counts("--archive")).toEqual(await counts());
    const where = ["--where", "type=Flood"];
    expect(await counts("--archive", ...where)).toEqual(await counts(...where));
    expect(readdirSync(folder)).toEqual(["floods.csv"]);
  });

  it("keeps texts with their rows, also where there are more than are sorted at once", async () => {
    const rows = Array.from({ length: 70_000 }, (_, n) => {
      const [lat, lng] = [(n * 7919) % 80, (n * 104_729) % 170];
      return `2020-01-01,${lat},${lng},Row ${n}`;
    });
    const folder = inFolder({ "floods.csv": `date,lat,lon,title\n${rows.join("\n")}\n` });
    expect((await dateline(ARGS, folder)).exit).toBe(0);
    const archive = await openedArchive(join(folder, "floods"));
    const asked = Array.from({ length: 700 }, (_, n) => n * 100);
    const texts = await archive.texts(asked);
    texts.forEach(({ title, coordinates }, n) => {
      const number = Number(title.slice(4));
      expect(coordinates).toEqual([`${(number * 7919) % 80}`, `${(number * 104_729) % 170}`]);
      const row = asked[n] as number;
      expect(latAt(yOf(archive.positions, row))).toBeCloseTo(Number(coordinates?.[0]), 3);
      expect(lngAt(xOf(archive.positions, row))).toBeCloseTo(Number(coordinates?.[1]), 3);
    });
    expect(new Set(texts.map(({ title }) => title)).size).toBe(700);
    expect((await archive.search?.("row"))?.length).toBe(70_000);
    const [found = NaN, ...more] = (await archive.search?.("Row 69998")) ?? [];
    expect([(await archive.texts([found]))[0]?.title, more]).toEqual(["Row 69998", []]);
  }, 60_000);

  it("reads the encodings that a file shows or that are named, and other kinds of files", async () => {
    const text = "date,lat,lon,title\n2020-01-01,1,1,فيضان\n";
    const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
    const collection = {
      type: "Feature",
      geometry: { type: "Point", coordinates: [1, 1] },
      properties: { title: "فيضان", date: "2020-01-01" },
    };
    const windows = Buffer.from(
      "date,lat,lon,title\n2020-01-01,1,1,\xDD\xED\xD6\xC7\xE4\n",
      "latin1",
    );
    const cases: [string, string | Uint8Array, ...string[]][] = [
      ["a.csv", utf16],
      ["a.tsv", text.replaceAll(",", "\t")],
      ["a.geojson", JSON.stringify(collection)],
      ["a.csv", windows, "--encoding", "windows-1256"],
    ];
    for (const [name, content, ...more] of cases) {
      const folder = inFolder({ [name]: content });
      await dateline(["import", name, "--out", "floods", "--archive", ...more], folder);
      const [first] = await (await openedArchive(join(folder, "floods"))).texts([0]);
      expect(first?.title).toBe("فيضان");
    }
  });

  it("writes nothing for a file that is no text, and says so", async () => {
    const folder = inFolder({ "floods.csv": Buffer.from("PK\x03\x04....", "latin1") });
    const told = await dateline(ARGS, folder);
    expect(told.err).toContain("neither text nor of a known kind");
    expect(told.exit).toBe(1);
    expect(readdirSync(folder)).toEqual(["floods.csv"]);
  });

  it("writes over nothing unless it is told to, and leaves other files in the folder", async () => {
    const folder = inFolder({ "floods.csv": TABLE });
    await dateline(ARGS, folder);
    writeFileSync(join(folder, "floods/notes.txt"), "mine");
    const before = readFileSync(join(folder, "floods/archive.json"), "utf8");
    const again = [...ARGS, "--title", "Floods"];
    expect((await dateline(again, folder)).exit).toBe(2);
    expect(readFileSync(join(folder, "floods/archive.json"), "utf8")).toBe(before);
    expect((await dateline([...again, "--force"], folder)).exit).toBe(1);
    expect((await openedArchive(join(folder, "floods"))).head.story.headline).toEqual({
      en: "Floods",
    });
    expect(readFileSync(join(folder, "floods/notes.txt"), "utf8")).toBe("mine");
  });

  it("follows no wish that it cannot, and says what there is", async () => {
    const folder = inFolder({ "floods.csv": TABLE });
    const told = await dateline([...ARGS, "--map", "titel=title"], folder);
    expect(told.exit).toBe(2);
    expect(told.err).toContain("Did you mean “title”?");
    expect(readdirSync(folder)).toEqual(["floods.csv"]);
  });

  it("leaves nothing where it is interrupted, at whatever step", async () => {
    for (const steps of [1, 2, 3, 4, 5]) {
      const folder = inFolder({ "floods.csv": TABLE });
      let interrupt = () => {};
      let left = steps;
      const write = () => {
        left -= 1;
        if (left === 0) interrupt();
      };
      const told = await dateline(ARGS, folder, {
        err: { write, isTerminal: true, columns: 80, colour: false },
        onInterrupt: (listener) => {
          interrupt = listener;
          return () => undefined;
        },
      });
      // The last steps come after the last file is whole.
      if (told.exit === 130) expect(readdirSync(folder)).toEqual(["floods.csv"]);
      else
        expect([steps > 2, existsSync(join(folder, "floods/archive.json"))]).toEqual([true, true]);
    }
  });

  it("ends on Ctrl-C as shells expect", { timeout: 60_000 }, async () => {
    const rows = "2020-01-01,1,1,Row\n".repeat(200_000);
    const folder = inFolder({ "floods.csv": `date,lat,lon,title\n${rows}` });
    const child = spawn(process.execPath, [join(CHECKOUT, "src/cli/dateline/bin.mjs"), ...ARGS], {
      cwd: folder,
    });
    let said = "";
    child.stderr.on("data", (text: Buffer) => {
      if (said === "") child.kill("SIGINT");
      said += text.toString();
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, said.trim().split("\n").at(-1)]).toEqual([
      130,
      "Interrupted; nothing was written.",
    ]);
    expect(readdirSync(folder)).toEqual(["floods.csv"]);
  });
});
