import { LANGUAGE_IDS } from "../../src/ui/messages/index.ts";

const isLangMap = (value: object): boolean =>
  Object.entries(value).some(
    ([key, text]) => (LANGUAGE_IDS as string[]).includes(key) && typeof text === "string",
  );

/** Paths of the texts in a tree of records or tables that have no wording in a language. */
export const textsLacking = (lang: string, tree: unknown, path = ""): string[] => {
  if (typeof tree !== "object" || tree === null) return [];
  if (isLangMap(tree)) {
    const text: unknown = Object.hasOwn(tree, lang)
      ? Object.getOwnPropertyDescriptor(tree, lang)?.value
      : "";
    return typeof text === "string" && text.trim() !== "" ? [] : [path];
  }
  return Object.entries(tree).flatMap(([key, value]) =>
    textsLacking(lang, value, `${path}/${key}`),
  );
};
