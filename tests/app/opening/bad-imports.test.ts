import { expect, it } from "vitest";
import type { FileRemarks, FromOpener } from "../../../src/app/opening/opener-messages.ts";
import { badImport, badImportsBy } from "../../import/bad-import.ts";
import { look, told } from "./told.ts";

/** What was said of the files, whatever they became. */
const remarksIn = (last: FromOpener): FileRemarks["problems"] => {
  if (last.is === "table") return last.table.problems;
  if (last.is === "story") return last.opened.remarks?.problems ?? [];
  throw new Error(JSON.stringify(last));
};

it.each(badImportsBy("page"))(
  "the page tells %s, of which file, and nothing but what belongs to it",
  async (code) => {
    const { files, problems } = badImport(code);
    expect(problems.map((one) => one.code)).toContain(code);
    const [last] = (await told(look(Object.fromEntries(files) as Record<string, BlobPart>))).slice(
      -1,
    );
    expect(last && remarksIn(last).map(({ code, detail: found }) => ({ code, found }))).toEqual(
      problems,
    );
  },
);
