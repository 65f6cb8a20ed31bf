import { readFileSync } from "node:fs";
import type { BuiltPage } from "../../src/publish/document.ts";

/** The app's page as it is before the build, which pages take as they take the built one. */
export const BUILT: BuiltPage = {
  html: readFileSync("index.html", "utf8"),
  faces: [
    { file: "assets/latin.woff2", letters: /\p{Script=Latin}/u },
    { file: "assets/arabic.woff2", letters: /(?!\p{Cf})\p{Script=Arabic}/u },
  ],
  styles: ["assets/late-parts.css"],
};
