import type { Check } from "./check.ts";

/** An editor's remark rests on something that can be read. */
export const noteSources: Check = (story, report) => {
  for (const note of story.notes)
    if (note.sources.length === 0)
      report("note-without-source", note, ["sources"], {
        expected: "at least one source",
        found: "none",
        said: `The note “${note.id}” names no source.`,
      });
};
