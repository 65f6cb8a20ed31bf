/** What checks stories, with the schema library: fetched by the worker when one is made or opened. */
export { isLost } from "../../story/parse/is-lost.ts";
export { openDraft, openStory } from "../../import/opening/opened.ts";
