import type { Origin } from "./assemble/header.ts";
import type { LangMap } from "../story/records/text.ts";
import type { ImportWish } from "./imported.ts";
import { asIn, ownTagIn } from "./row-languages.ts";
import type { Shape } from "./shapes/shape.ts";
import type { Sheet } from "./sheet.ts";
import { textsIn } from "./texts.ts";

/** What an import is known by. */
export const originOf = (
  { about }: Pick<Sheet, "about">,
  digest: Origin["text"],
  { id, today, recipe, asTextsSay }: ImportWish,
  fileName: string,
  shape: Shape | undefined,
): Origin => {
  const { license } = about;
  const { lang = "en" } = recipe;
  const clean = (found: string | undefined) => textsIn(recipe).of(found)?.[lang];
  /** The same with its language: that which the file gives for it, such as `nameLang`. */
  const text = (key: string): LangMap | undefined => {
    const said = clean(about[key]);
    return said === undefined || said === ""
      ? undefined
      : asIn({ [lang]: said }, lang, asTextsSay ? ownTagIn(about[`${key}Lang`]) : "");
  };
  return {
    id,
    fileName,
    text: digest,
    date: recipe.date ?? today,
    title: text("title") ?? text("name"),
    summary: (shape?.summary ?? []).map(text).find(Boolean),
    license: clean(license),
  };
};
