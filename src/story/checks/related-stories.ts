import { nearestWord } from "../edit-distance.ts";
import type { Finding } from "../issue.ts";
import type { Check } from "./check.ts";

const finding = (id: string, said: string): Finding => ({
  expected: "the id of another story",
  found: `“${id}”`,
  said,
});

/** A story is related to others, each named once. Whether there are such, `relatedAmong` knows. */
export const relatedStories: Check = (story, report) => {
  const named = new Set<string>();
  for (const [i, { story: id }] of (story.related ?? []).entries()) {
    const at = ["related", i, "story"];
    if (id === story.id)
      report("related-invalid", story, at, finding(id, `“${id}” is this story itself.`));
    else if (named.has(id))
      report("related-invalid", story, at, finding(id, `“${id}” is named twice.`));
    named.add(id);
  }
};

/** Every related story must lie beside this one, so that the site has it. */
export const relatedAmong =
  (beside: ReadonlySet<string>): Check =>
  (story, report) => {
    for (const [i, { story: id }] of (story.related ?? []).entries())
      if (id !== story.id && !beside.has(id))
        report("related-invalid", story, ["related", i, "story"], {
          ...finding(id, `There is no story “${id}” beside this one.`),
          nearest: nearestWord(id, beside),
        });
  };
