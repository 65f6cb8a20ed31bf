import { readFileSync } from "node:fs";
import type { BuiltPage } from "../../src/publish/document.ts";

/** The app's page as it is before the build, which pages take as they take the built one. */
export const BUILT: BuiltPage = {
  html: readFileSync("index.html", "utf8"),
  styles: ["assets/late-parts.css"],
};
