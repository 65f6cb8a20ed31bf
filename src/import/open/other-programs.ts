import type { ImportProblem } from "../sheet.ts";
import { extensionOf } from "./extension.ts";

type OtherCode = "kind-spreadsheet" | "kind-map" | "kind-document";

/** Files of other programs that people try here: by their extensions, and by what they begin with. */
const OTHERS: Readonly<
  Record<OtherCode, { extensions: readonly string[]; beginnings: readonly (readonly number[])[] }>
> = {
  "kind-spreadsheet": {
    extensions: ["xlsx", "xls", "xlsm", "xlsb", "ods", "numbers", "mdb"],
    beginnings: [[0xd0, 0xcf, 0x11, 0xe0]],
  },
  "kind-map": {
    extensions: ["shp", "shx", "dbf", "gpkg", "tab", "osm"],
    // A shapefile's file code (ESRI 1998, p. 4), and “SQLite”, which a GeoPackage is.
    beginnings: [
      [0x00, 0x00, 0x27, 0x0a],
      [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
    ],
  },
  "kind-document": {
    extensions: ["docx", "doc", "odt", "rtf", "pdf", "pages", "png", "jpg", "jpeg"],
    beginnings: [
      [0x25, 0x50, 0x44, 0x46],
      [0x89, 0x50, 0x4e, 0x47],
      [0xff, 0xd8, 0xff],
    ],
  },
};

/** Of so many bytes it can be told. */
export const MOST_BEGINNING = 8;

const CODES = Object.keys(OTHERS) as OtherCode[];

/** What to do about a file of another program, as its name ends or its bytes begin; else it is not known. */
export const otherProgram = (name: string, bytes: Uint8Array): ImportProblem => {
  const extension = extensionOf(name);
  const code =
    CODES.find((one) => OTHERS[one].extensions.includes(extension)) ??
    CODES.find((one) =>
      OTHERS[one].beginnings.some((first) => first.every((byte, n) => bytes[n] === byte)),
    );
  return { code: code ?? "kind-unknown", detail: extension };
};
