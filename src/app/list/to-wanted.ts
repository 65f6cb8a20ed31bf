/**
 * Goes on to the page that opens stories where the address asks for one, which the list cannot show.
 * Says whether it does.
 */
export const toWanted = (page: Document, place: Pick<Location, "search" | "replace">): boolean => {
  const wanted = new URLSearchParams(place.search).get("story");
  const link = page.querySelector<HTMLAnchorElement>("[data-open-here] a");
  if (wanted === null || !link) return false;
  const address = new URL(link.href);
  address.searchParams.set("story", wanted);
  place.replace(address.href);
  return true;
};
