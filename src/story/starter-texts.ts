/** What stands in a new story until its author writes it over. */
export interface StarterTexts {
  headline: string;
  article: string;
  summary: string;
  first: string;
  mayor: string;
  speaks: string;
  happened: string;
  place: string;
  basis: string;
}

/** By language; a story in another one begins with the first, marked as what it is. */
const TEXTS = {
  en: {
    headline: "A headline of your own",
    article: "Title of the article",
    summary: "What happened, in two sentences of your own.",
    first: "First published.",
    mayor: "Mayor of Exampleton",
    speaks: "The mayor speaks",
    happened: "What happened, in words of your own.",
    place: "Exampleton",
    basis: "Town level: the article names only the town.",
  },
  ar: {
    headline: "عنوان من عندك",
    article: "عنوان المقال",
    summary: "ما الذي حدث، في جملتين بكلماتك أنت.",
    first: "النشر الأول.",
    mayor: "رئيس بلدية إكزامبلتون",
    speaks: "رئيس البلدية يتحدث",
    happened: "ما الذي حدث، بكلماتك أنت.",
    place: "إكزامبلتون",
    basis: "على مستوى البلدة: لا يذكر المقال سوى اسمها.",
  },
} as const satisfies Record<string, StarterTexts>;

/** Whether a new story in a language has its first texts in that one. */
export const hasStarterTexts = (lang: string): boolean => starterTexts(lang).own === lang;

/** The texts for a story's language (“ar-IQ” has those of “ar”), and the tag of the one they are in. */
export const starterTexts = (lang: string): { own: string; texts: StarterTexts } => {
  const [main = ""] = lang.split("-");
  return Object.hasOwn(TEXTS, main)
    ? { own: lang, texts: TEXTS[main as keyof typeof TEXTS] }
    : { own: "en", texts: TEXTS.en };
};
