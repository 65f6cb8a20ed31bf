import { readGpx } from "../../formats/gpx/read.ts";
import { readKmz } from "../../formats/kml/read-kmz.ts";
import { readKml } from "../../formats/kml/read.ts";
import { featureSheet } from "./features.ts";
import { declaredEncoding } from "../encodings.ts";
import type { ImportProblem } from "../sheet.ts";
import { typedBy } from "./container-types.ts";
import { decoded } from "./decoded.ts";
import type { XmlOpeners } from "./index.ts";
import { withKmlTimes } from "./kml-times.ts";

/** The column in which the reader of KML has the folder of a placemark. */
const FOLDER = "folder";

/** What opens maps written in XML: apart, as the reader of XML outweighs all others together. */
export const XML_OPENERS: XmlOpeners = {
  kml: (text) => typedBy(featureSheet(withKmlTimes(readKml(text)), text), FOLDER),
  gpx: (text) => featureSheet(readGpx(text), text),
  kmz: (file, encoding) => {
    const problems: ImportProblem[] = [];
    const remarks: ImportProblem[] = [];
    const decode = (bytes: Uint8Array): string => {
      const { text, problem, remark } = decoded(
        { ...file, bytes },
        encoding ?? declaredEncoding(bytes),
      );
      if (problem) problems.push(problem);
      if (remark) remarks.push(remark);
      return text;
    };
    const read = readKmz(file.bytes, decode);
    const sheet = typedBy(featureSheet(withKmlTimes(read), JSON.stringify(read.features)), FOLDER);
    if (problems.length > 0) return { ...sheet, rows: [], problems, isUnread: true };
    return { ...sheet, problems: [...remarks, ...sheet.problems] };
  },
};
