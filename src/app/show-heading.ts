/** Leads to the list with what stands above it: how much of it is shown, and by which filters. */
export const showHeading = (heading: HTMLElement | null): void => {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "center" });
};
