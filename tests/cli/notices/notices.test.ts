import { describe, expect, it } from "vitest";
import { noticeProblems, noticesOf } from "../../../src/cli/notices/notices.ts";
import { packageFolders, readPackage } from "../../../src/cli/notices/packages.ts";

const HIPPOCRATIC = ["react-leaflet 5.0.0", "@react-leaflet/core 3.0.0"].map((id) => {
  const [name = "", version = ""] = id.split(" ");
  return { name, version, license: "Hippocratic-2.1", texts: ["Hippocratic License"] };
});
const MIT = { name: "a", version: "1.0.0", license: "MIT", texts: ["MIT License"] };

describe("the packages of a bundle", () => {
  it("are found by their modules and files, each once, those of the build tool too", () => {
    expect(
      packageFolders([
        "/x/node_modules/leaflet/dist/leaflet-src.esm.js",
        "/x/node_modules/@turf/bbox/dist/index.js?commonjs-es-import",
        "\0/x/node_modules/@turf/bbox/dist/other.js",
        "/x/node_modules/a/node_modules/@b/c/index.js",
        "node_modules/@fontsource-variable/inter/files/inter.woff2",
        "\0vite/preload-helper.js",
        "\0rolldown/runtime.js",
        "/x/src/app/main.tsx",
      ]),
    ).toEqual([
      "/x/node_modules/@turf/bbox",
      "/x/node_modules/a/node_modules/@b/c",
      "/x/node_modules/leaflet",
      "node_modules/@fontsource-variable/inter",
      "node_modules/rolldown",
      "node_modules/vite",
    ]);
  });

  it("are read with their texts, of a tool only its own", () => {
    expect(readPackage("node_modules/leaflet")).toMatchObject({
      name: "leaflet",
      version: "1.9.4",
      license: "BSD-2-Clause",
    });
    const [text = ""] = readPackage("node_modules/vite").texts;
    expect(text).toContain("MIT License");
    expect(text.split("\n").length).toBeLessThan(40);
  });
});

describe("the notices", () => {
  it("are refused with a package of a licence that nobody allowed", () => {
    const packages = [...HIPPOCRATIC, { ...MIT, license: "SSPL-1.0" }];
    expect(noticeProblems(packages)).toEqual(["a 1.0.0: SSPL-1.0 is not allowed for what we ship"]);
  });

  it("are refused with a package without a text to pass on", () => {
    expect(noticeProblems([...HIPPOCRATIC, { ...MIT, texts: [] }])).toEqual([
      "a 1.0.0: there is no licence text to pass on",
    ]);
  });

  it("hold our licence, every package's with its name, and those of the map's data", () => {
    expect(noticeProblems([...HIPPOCRATIC, MIT])).toEqual([]);
    const notices = noticesOf([...HIPPOCRATIC, { ...MIT, texts: ["# MIT", "Notice"] }], {
      licence: "Ours",
      mapData: "# Data",
    });
    expect(notices.match(/^#+ .*$/gm)).toEqual([
      "# Licences of this site",
      "# Packages, of which the site holds parts",
      "## react-leaflet 5.0.0 (Hippocratic-2.1)",
      "## @react-leaflet/core 3.0.0 (Hippocratic-2.1)",
      "## a 1.0.0 (MIT)",
      "# Data of the built-in map",
    ]);
    for (const part of ["Ours", "\\# MIT", "Notice", "\\# Data"])
      expect(notices.split("\n")).toContain(part);
  });
});
