import type { Source } from "../../story/records/source.ts";
import type { Story } from "../../story/records/story.ts";
import type { LangMap } from "../../story/records/text.ts";
import type { Recipe } from "../options.ts";
import { slug } from "./ids.ts";

const MAX_NAME = 80;

/** What the import itself is known by. */
export interface Origin {
  /** Id of the story. */
  id: string;
  fileName: string;
  /** Digest and length of the file's text, as an article has them. */
  text: Pick<Story["article"], "textSha256" | "length">;
  /** The day of the import, EDTF. */
  date: string;
  /** What the file is called by itself. */
  title: LangMap | undefined;
  /** What it says of its events by itself. */
  summary: LangMap | undefined;
  license: string | undefined;
}

/** The imported file as a source. */
export const sourceOf = (recipe: Recipe, origin: Origin): Source => {
  const { id, title, ...rest } = recipe.source ?? {};
  const names = origin.title ?? { [recipe.lang ?? "en"]: origin.fileName };
  const short = Object.entries(names).map(([lang, name]) => [
    lang,
    name.slice(0, MAX_NAME).toWellFormed(),
  ]);
  return {
    id: id ?? (slug(origin.fileName.replace(/\.[^.]*$/, "")) || "file"),
    kind: "dataset",
    title: title ?? (Object.fromEntries(short) as LangMap),
    ...rest,
    accessed: origin.date,
    inArticle: true,
  };
};

const summaryOf = ({ fileName, summary }: Origin, count: number): LangMap =>
  summary ?? {
    en: `Events in the file “${fileName}”, as imported: ${count.toLocaleString("en-GB")}.`,
    // Marked: a name that begins with a number would be turned round.
    ar: `الأحداث في الملف «\u200E${fileName}\u200E» كما استُوردت: ${count.toLocaleString("ar-IQ")}.`,
  };

/** What a story says of itself that holds so many events of a file. */
export const headerOf = (
  recipe: Recipe,
  origin: Origin,
  source: Source,
  count: number,
): Pick<
  Story,
  | "format"
  | "id"
  | "lang"
  | "headline"
  | "summary"
  | "article"
  | "license"
  | "revisions"
  | "aliases"
> => ({
  format: "dateline/1",
  id: origin.id,
  lang: recipe.lang ?? "en",
  headline: recipe.headline ?? source.title,
  summary: recipe.summary ?? summaryOf(origin, count),
  article: {
    source: source.id,
    textSha256: origin.text.textSha256,
    normalization: "nfc-lf",
    unit: "codepoint",
    length: Math.max(1, origin.text.length),
  },
  license: recipe.license ?? origin.license ?? "Not stated in the imported file",
  revisions: [
    {
      version: 1,
      date: origin.date,
      summary: {
        en: `Imported from the file “${origin.fileName}”.`,
        ar: `استُورد من الملف «${origin.fileName}».`,
      },
    },
  ],
  aliases: {},
});
