/**
 * Goes on to the list in the language that the address asks for, as the app's pages write it: they do
 * not know in which language the list at the root is.
 */
export const toLanguage = (page: Document, place: Pick<Location, "hash" | "replace">): void => {
  const [, lang = ""] = /[#&]lang=([a-z]+)/.exec(place.hash) ?? [];
  const links = page.querySelectorAll<HTMLAnchorElement>("[data-language]");
  const link = [...links].find(({ hreflang }) => hreflang === lang);
  if (link) place.replace(link.href);
};
