import { lookUp } from "../../../explore/language-range.ts";
import { LANGUAGE_PATTERN } from "../../../story/language-tag.ts";
import { say, type Io } from "../io.ts";
import { visible } from "../visible.ts";
import { WrongUse } from "../wrong-use.ts";

const isTag = (text: string): boolean => LANGUAGE_PATTERN.test(text.toLowerCase());

/** The languages that texts are taken in, the best first, English after them; tells which are not there. */
export const wantedLanguages = (
  tags: readonly string[],
  there: readonly string[],
  io: Io,
): readonly string[] => {
  const bad = tags.find((tag) => !isTag(tag));
  if (bad !== undefined)
    throw new WrongUse(
      visible(`Expected a language tag such as en or ar in --lang, found “${bad}”.`),
    );
  const wanted = tags.map((tag) => {
    const found = lookUp(tag, there);
    if (found === undefined)
      say(io.err, `There are no texts in “${tag}”, only in ${there.join(", ")}.`);
    // The words that every file has may be in it all the same.
    return found ?? tag;
  });
  return [...wanted, "en"];
};
