import type { Origin } from "./assemble/header.ts";
import type { ImportWish } from "./imported.ts";
import type { Shape } from "./shapes/shape.ts";
import type { Sheet } from "./sheet.ts";
import { textsIn } from "./texts.ts";

/** What an import is known by. */
export const originOf = (
  { about }: Pick<Sheet, "about">,
  text: Origin["text"],
  { id, today, recipe }: ImportWish,
  fileName: string,
  shape: Shape | undefined,
): Origin => {
  const { title, name, license } = about;
  const clean = (found: string | undefined) => textsIn(recipe).of(found)?.[recipe.lang ?? "en"];
  return {
    id,
    fileName,
    text,
    date: recipe.date ?? today,
    title: clean(title) ?? clean(name),
    summary: (shape?.summary ?? []).map((key) => clean(about[key])).find(Boolean),
    license: clean(license),
  };
};
