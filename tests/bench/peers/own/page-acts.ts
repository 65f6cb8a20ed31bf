/** The camera of the other pages. */
export const PAGE_CAMERA = "#map=3/20/25";

/** Clicks a type's tick of the filter, as a reader would, without a pointer that hovers. */
export const PAGE_FILTER = `
  window.filter = (type) => {
    const group = [...document.querySelectorAll("fieldset")]
      .find((one) => one.querySelector("legend")?.textContent === "Event type");
    group.querySelectorAll("input")[type].click();
  };
`;
