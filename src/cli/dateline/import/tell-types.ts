import type { Imported } from "../../../import/imported.ts";
import type { Recipe } from "../../../import/options.ts";
import { say, type Io } from "../io.ts";
import { visible } from "../visible.ts";

const MOST_NAMED = 8;

/** What the file calls an event whose type it does not say. */
const ANY = "event";

/** Tells which words of the type column a table of types says nothing of. */
export const tellUnsaidTypes = (
  path: string | undefined,
  { types = {}, type }: Recipe,
  { story }: Imported,
  { err }: Io,
): void => {
  if (path === undefined || !story) return;
  const given = [...Object.values(types), type];
  const said = new Set(given.map((one) => (typeof one === "object" ? one.id : one)));
  const words = story.types
    .filter(({ id }) => !said.has(id) && id !== ANY)
    .map(({ id, label }) => `“${Object.values(label)[0] ?? id}”`);
  if (words.length === 0) return;
  const some = `${words.slice(0, MOST_NAMED).join(", ")}${words.length > MOST_NAMED ? ", …" : ""}`;
  const each = words.length === 1 ? "it" : "each";
  say(err, visible(`${path} says nothing of ${some}: ${each} is a type of the story's own.`));
};
