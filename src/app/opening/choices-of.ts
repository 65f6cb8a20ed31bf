import { ARCHIVE_FILES } from "../../archive/head.ts";
import type { Candidate } from "../../import/opening/candidates.ts";
import { idOfChoice, titleIn, type Choice } from "../../import/opening/choices.ts";
import type { GivenFiles } from "./given-zip.ts";

/** Longest file that is looked into for a title, in bytes, and how many are. */
const LONGEST = 4_000_000;
const MOST = 50;

const headOf = (candidate: Candidate, { files }: GivenFiles): Blob | undefined => {
  if (candidate.kind === "story") return files.get(candidate.parts.story ?? "");
  const { kind, path } = candidate;
  return kind === "archive"
    ? files.get(path === "" ? ARCHIVE_FILES.head : `${path}/${ARCHIVE_FILES.head}`)
    : undefined;
};

/** Several things that can be opened, each by its title, where it has one, and by its path. */
export const choicesOf = (
  found: readonly Candidate[],
  given: GivenFiles,
  lang: string,
): Promise<Choice[]> =>
  Promise.all(
    found.map(async (candidate, n) => {
      const head = n < MOST ? headOf(candidate, given) : undefined;
      const json = head && head.size <= LONGEST ? await head.text() : "";
      const { kind, path } = candidate;
      return { id: idOfChoice(candidate), kind, path, title: titleIn(json, [lang, "en"]) };
    }),
  );
