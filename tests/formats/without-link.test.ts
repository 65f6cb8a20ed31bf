import { expect, it } from "vitest";
import { EXPORTS, type ExportFormat } from "../../src/formats/exports.ts";
import { HILLAH } from "../explore/hillah.ts";
import { extractOf } from "./extract-of.ts";

const LOCAL = { ...extractOf(HILLAH), link: "", linkTo: () => "" };

const textOf = (content: string | Uint8Array): string =>
  typeof content === "string" ? content : "";

it.each(Object.entries<ExportFormat>(EXPORTS))(
  "a story without an address is written without a link: %s",
  (_, { write }) => {
    const text = textOf(write(LOCAL));
    expect(text).not.toMatch(/"(?:link|@id)": ""|Link: ?(?:$|\n|")|atom:link|undefined/);
  },
);

it("names its places within the file where the format wants a name", () => {
  const text = textOf(EXPORTS["linked-places"].write(LOCAL));
  const { features } = JSON.parse(text) as { features: { "@id": string }[] };
  expect(features.map((one) => one["@id"])).toContain("#hillah");
});
