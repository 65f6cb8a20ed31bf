import { withoutEval } from "../../import/opening/without-eval.ts";

/** What checks stories, with the schema library: fetched by the worker when one is made or opened. */
export { isLost } from "../../story/parse/is-lost.ts";
export { openDraft, openStory } from "../../import/opening/opened.ts";

// Here, so that a worker that reads a table has no need of that library before.
withoutEval();
