import { browserSchemes, paintScheme } from "../scheme-store.ts";
import { findStories } from "./find-stories.ts";

/**
 * The script of the list of stories, a file of its own: all else on that page is written already.
 * Built by `cli/site/list-plugin.ts`; it stands in the head, so that the colours come first.
 */

paintScheme(browserSchemes(window));
addEventListener("DOMContentLoaded", () => findStories(document, window));
